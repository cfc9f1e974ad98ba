/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.digest.GraphDigest;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.fixture.MiniGraphLoader;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.write.GraphDeriver;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Neo4jExtension.class)
class GraphExporterIT {

	private final GraphConnection connection;

	GraphExporterIT(Driver driver) {
		this.connection = GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE);
	}

	@BeforeAll
	static void load(Driver driver) {
		MiniGraphLoader.load(driver);
	}

	@Test
	void writesEverythingThatCounts() throws IOException {
		Recorded all = recorded(PaperSelection.all());
		assertThat(all.nodes).extracting((node) -> node.ref().label())
			.contains("Paper", "Term", "Alias", "Source", "Organization", "Identifier");
		assertThat(all.nodes.stream().filter((node) -> node.ref().label().equals("Paper")))
			.hasSize(MiniGraph.papers().size());
		assertThat(new TreeSet<>(all.refs())).hasSameSizeAs(all.nodes);
		assertThat(all.relationships).isNotEmpty()
			.allMatch((link) -> all.refs().contains(link.from().text()) && all.refs().contains(link.to().text()));
	}

	@Test
	void selectsPapersWithWhatTheyAreJoinedWith() throws IOException {
		String id = MiniGraph.unlabelledTuning().paper().id().value();
		Recorded some = recorded(PaperSelection.of(List.of(id)));
		assertThat(some.refs()).contains("Paper/" + id, "Term/method:low-rank adaptation", "Term/dataset:gsm8k")
			.doesNotContain("Term/dataset:cifar-10");
		assertThat(some.nodes.stream().filter((node) -> node.ref().label().equals("Paper"))).hasSize(1);
		assertThat(some.relationships).extracting(ExportedRelationship::type)
			.contains("INTRODUCES", "USES", "COMPARED_WITH", "ALIAS_OF", "READ_FROM");
		assertThat(some.relationships).filteredOn((link) -> link.properties().containsKey("paper"))
			.allMatch((link) -> id.equals(link.properties().get("paper")));
		assertThat(some.relationships).allMatch((link) -> some.refs().contains(link.to().text()));
	}

	@Test
	void namesTheTypeOfEveryProperty() throws IOException {
		Recorded all = recorded(PaperSelection.all());
		List<SortedMap<String, Object>> everything = new ArrayList<>();
		all.nodes.forEach((node) -> everything.add(node.properties()));
		all.relationships.forEach((link) -> everything.add(link.properties()));
		everything.forEach((properties) -> properties
			.forEach((name, value) -> assertThat(value).as(name).isInstanceOf(switch (PropertyType.of(name)) {
				case TEXT -> String.class;
				case TEXTS, INTEGERS -> List.class;
				case INTEGER -> Long.class;
				case DECIMAL -> Double.class;
				case FLAG -> Boolean.class;
				case DATE -> LocalDate.class;
			})));
	}

	@Test
	void statementsOfPapersBecomeReifiedTriples() throws IOException {
		StringWriter out = new StringWriter();
		try (RdfSink sink = new RdfSink(out)) {
			new GraphExporter(this.connection).export(PaperSelection.all(), sink);
		}
		Model model = Rio.parse(new StringReader(out.toString()), RDFFormat.NTRIPLES);
		var cifar = Values.iri("urn:papergraph:term:dataset%3Acifar-100");
		assertThat(model.contains(null, Values.iri("https://schema.org/mentions"), cifar)).isTrue();
		assertThat(
				model.filter(null, Values.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#object"), cifar).subjects())
			.isNotEmpty()
			.allMatch((statement) -> model.contains(statement, Values.iri("https://schema.org/text"), null)
					&& model.contains(statement, Values.iri("https://schema.org/isBasedOn"), null));
	}

	@Test
	@Tag("own-server")
	void importOfTheFilesGivesTheSameGraph(@TempDir Path folder) throws IOException, InterruptedException {
		Path files = folder.resolve("files");
		try (ImportCsvSink sink = new ImportCsvSink(files)) {
			new GraphExporter(this.connection).export(PaperSelection.all(), sink);
		}
		LocalNeo4jSettings settings = LocalNeo4jSettings.of(folder.resolve("home")).withPorts(0, 0);
		LocalNeo4j.start(settings).close();
		importInto(settings, files);
		try (LocalNeo4j imported = LocalNeo4j.start(settings);
				GraphConnection copy = GraphConnection.open(new GraphSettings(imported.boltUri(), imported.username(),
						imported.password(), GraphSettings.DEFAULT_DATABASE))) {
			new SchemaMigrator(copy).migrate();
			new GraphDeriver(copy).derive();
			assertThat(new GraphDigest(copy).compute()).isEqualTo(new GraphDigest(this.connection).compute());
		}
	}

	private static void importInto(LocalNeo4jSettings settings, Path files) throws IOException, InterruptedException {
		Path home = settings.home().resolve("neo4j");
		Path log = settings.home().resolve("import.log");
		ProcessBuilder command = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
				settings.lib().toAbsolutePath() + "/*", "--add-opens", "java.base/java.nio=ALL-UNNAMED", "--add-opens",
				"java.base/sun.nio.ch=ALL-UNNAMED", "org.neo4j.cli.AdminTool", "database", "import", "full",
				"@" + ImportCsvSink.ARGUMENTS, "--overwrite-destination=true", "neo4j")
			.directory(files.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		command.environment().put("NEO4J_HOME", home.toString());
		command.environment().put("NEO4J_CONF", home.resolve("conf").toString());
		assertThat(command.start().waitFor()).as(() -> "see " + log).isZero();
	}

	private Recorded recorded(PaperSelection selection) throws IOException {
		Recorded recorded = new Recorded();
		ExportCount count = new GraphExporter(this.connection).export(selection, recorded);
		assertThat(count).isEqualTo(new ExportCount(recorded.nodes.size(), recorded.relationships.size()));
		return recorded;
	}

	private static final class Recorded implements GraphSink {

		private final List<ExportedNode> nodes = new ArrayList<>();

		private final List<ExportedRelationship> relationships = new ArrayList<>();

		@Override
		public void node(ExportedNode node) {
			this.nodes.add(node);
		}

		@Override
		public void relationship(ExportedRelationship relationship) {
			this.relationships.add(relationship);
		}

		@Override
		public void close() {
			// Nothing is held back.
		}

		List<String> refs() {
			return this.nodes.stream().map((node) -> node.ref().text()).toList();
		}

	}

}
