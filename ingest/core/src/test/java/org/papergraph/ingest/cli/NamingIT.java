/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.neo4j.driver.Driver;

import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.testkit.Neo4jServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What users and vocabularies say about names, through the command line. */
@ExtendWith(Neo4jExtension.class)
class NamingIT {

	private static final List<String> ACRONYM = List.of("EWC", "elastic weight consolidation");

	private static final String NEVER = "never\tEWC\telastic weight consolidation\n";

	private static final String DEFINING = """
			Keeping Old Tasks with EWC

			We study continual learning with elastic weight consolidation (EWC). EWC is evaluated on CIFAR-10.
			""";

	private static final String USING = """
			Robots that Do Not Forget

			We train a robot arm with EWC and with experience replay. EWC is evaluated on ImageNet.
			""";

	private final Driver driver;

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	NamingIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void empty() {
		GraphCleaner.deleteData(this.driver);
	}

	@Test
	void oneLineUndoesAMergeAndItsRemovalRedoesIt() throws IOException {
		String page = page("both.txt", DEFINING, USING);
		ingest(page);
		String merged = digest();
		assertThat(explain(ACRONYM)).startsWith("same: ");
		ingest(page, "--pairs", pairs(NEVER));
		assertThat(explain(ACRONYM)).startsWith("different: ").contains("kept apart by a user: mine.tsv:1");
		ingest(page, "--pairs", pairs("# nothing\n"));
		assertThat(explain(ACRONYM)).startsWith("same: ");
		assertThat(digest()).isEqualTo(merged);
	}

	@Test
	void keepsWhatAUserSaidWhenPagesAreIngestedAgain() throws IOException {
		String page = page("both.txt", DEFINING, USING);
		String pairs = pairs(NEVER + "always\tcontinual learning\texperience replay\n");
		ingest(page, "--pairs", pairs);
		String digest = digest();
		Files.delete(Path.of(pairs));
		ingest(page);
		assertThat(digest()).isEqualTo(digest);
		assertThat(explain(ACRONYM)).startsWith("different: ");
		ingest(page("later.txt", "EWC Again\n\nWe evaluate elastic weight consolidation (EWC) on MNIST.\n"));
		assertThat(explain(ACRONYM)).startsWith("different: ");
	}

	@Test
	void givesOneGraphWhateverComesFirst() throws IOException {
		String one = page("one.txt", DEFINING);
		String other = page("other.txt", USING);
		String pairs = pairs("never\tEWC\telastic weight consolidation\nalways\tCIFAR-10\tImageNet\n");
		ingest(one, other, "--pairs", pairs);
		String atOnce = digest();
		GraphCleaner.deleteData(this.driver);
		ingest(other, "--pairs", pairs);
		ingest(one);
		assertThat(digest()).isEqualTo(atOnce);
		GraphCleaner.deleteData(this.driver);
		ingest(one);
		ingest(other);
		ingest(other, one, "--pairs", pairs);
		assertThat(digest()).isEqualTo(atOnce);
	}

	@Test
	void joinsSynonymsOfAVocabularyAndSaysSo() throws IOException {
		String page = page("both.txt", DEFINING, """
				Lifelong Robots

				Lifelong learning is hard for robots. We study lifelong learning on ImageNet.
				""");
		List<String> synonyms = List.of("continual learning", "lifelong learning");
		ingest(page);
		assertThat(explain(synonyms)).startsWith("different: ");
		Path fields = Files.writeString(this.folder.resolve("fields.owl"), """
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="urn:rdfs" xmlns:o="urn:o">
				<o:Field rdf:about="urn:1"><rdfs:label>Continual Learning</rdfs:label>
				<o:hasSynonym>Lifelong Learning</o:hasSynonym></o:Field></rdf:RDF>
				""");
		ingest(page, "--vocabulary", fields.toString());
		assertThat(explain(synonyms)).startsWith("same: ").contains("vocabulary").contains("evidence: fields.owl");
	}

	@Test
	void saysWhatPairsWouldDoAndWritesNothing() throws IOException {
		ingest(page("both.txt", DEFINING, USING));
		String digest = digest();
		String pairs = pairs("always\tCIFAR-10\tImageNet\n");
		assertThat(run("terms", "explain", "CIFAR-10", "ImageNet", "--pairs", pairs).out()).startsWith("same: ")
			.contains("said by user")
			.contains("mine.tsv:1");
		assertThat(digest()).isEqualTo(digest);
	}

	private String page(String name, String... papers) throws IOException {
		return Files
			.writeString(this.folder.resolve(name),
					"Subscribe\n\nbyAK and the research community\n\n" + String.join("\n", papers))
			.toString();
	}

	private String pairs(String lines) throws IOException {
		return Files.writeString(this.folder.resolve("mine.tsv"), lines).toString();
	}

	private String explain(List<String> names) {
		return run("terms", "explain", names.get(0), names.get(1)).out();
	}

	private static void ingest(String... args) {
		String[] all = new String[args.length + 1];
		all[0] = "ingest";
		System.arraycopy(args, 0, all, 1, args.length);
		CliOutcome outcome = run(all);
		assertThat(outcome.code()).as(outcome.err()).isZero();
	}

	private static String digest() {
		return run("digest").out();
	}

	private static CliOutcome run(String... args) {
		Neo4jServer server = Neo4jServer.shared();
		List<String> all = new ArrayList<>(Arrays.asList(args));
		all.addAll(List.of("--uri", server.uri().toString(), "--username", server.username(), "--password",
				server.password()));
		return CliOutcome.of(all.toArray(String[]::new));
	}

}
