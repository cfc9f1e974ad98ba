/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line without a database: arguments in, exit code and messages out. */
class PapergraphCliTests {

	private static final String PAGE = "Subscribe\n\nbyAK and the research community\n\nOn Tea\n\n"
			+ "We brew tea. ".repeat(30) + "\n\nA title without an abstract";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                            | Say what to do, such as: papergraph up
			brew                          | Unmatched argument at index 0: 'brew'
			ingest                        | Name a SOURCE: a saved page, a folder, or -
			extract                       | Name a SOURCE: a saved page, a folder, or -
			load                          | Missing required parameter: 'FILE'
			ingest --threads tea x        | Invalid value for option '--threads': 'tea' is not an int
			ingest --metrics m --dry-run x | Only an ingest has metrics: leave out --metrics or --dry-run
			ingest --metrics no/folder/m x | There is no folder for --metrics no/folder/m
			ingest --report no/folder/r x | There is no folder for --report no/folder/r
			ingest --limit 0 arxiv:bees   | The limit must be 1 or more: --limit=0
			query no-such-question        | There is no saved question 'no-such-question': papergraph query lists them.
			report --limit=-1             | The limit must not be negative: --limit=-1
			schema                        | Say what to do: papergraph schema migrate or validate
			""")
	void explainsWrongUsageInASentence(String line, String message) {
		CliOutcome outcome = CliOutcome.of(line.isEmpty() ? new String[0] : line.split(" "));
		assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
		assertThat(outcome.err()).startsWith("papergraph: " + message).contains("--help'.").doesNotContain("Exception");
		assertThat(outcome.out()).isEmpty();
	}

	@Test
	void saysItsVersion() {
		assertThat(CliOutcome.of("--version").out()).startsWith("papergraph ");
	}

	@Test
	void listsExitCodesInTheHelp() {
		assertThat(CliOutcome.of("--help").out()).contains("3   finished, but more was rejected than allowed");
	}

	@Test
	void everyCommandHasHelp() {
		PapergraphCli.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
			.getSubcommands()
			.keySet()
			.stream()
			.filter((name) -> !name.equals("help"))
			.forEach((name) -> assertThat(CliOutcome.of(name, "--help").code()).as(name).isZero());
	}

	@Test
	void listsSavedQuestionsWithTheirParameters() {
		CliOutcome outcome = CliOutcome.of("query");
		assertThat(outcome.code()).isZero();
		assertThat(outcome.out()).contains("papers-using-a-dataset").contains("-p ");
	}

	@Test
	void dryRunReadsAndSaysWhatItFound(@TempDir Path folder) throws Exception {
		CliOutcome outcome = CliOutcome.of("ingest", "--dry-run", page(folder).toString());
		assertThat(outcome.code()).isZero();
		assertThat(outcome.out()).isEqualToIgnoringNewLines("read 1 entries of 1 papers, rejected 1");
		assertThat(outcome.err())
			.contains("page.txt:9: a title without an abstract: \"A title without an abstract\" (missing-abstract)");
	}

	@Test
	void countsWhatSourcesHoldByFormat(@TempDir Path folder) throws Exception {
		page(folder);
		Files.writeString(folder.resolve("list.bib"),
				"@misc{a, title={On Kettles}, doi={10.1000/k}}\n@misc{b,}\n@misc{c,}\n");
		CliOutcome outcome = CliOutcome.of("sources", folder.toString());
		assertThat(outcome.code()).isZero();
		assertThat(outcome.out()).containsPattern("bibtex +1 +3 +1 +0 +1 +0 +\\d+  2 missing-title\\R")
			.containsPattern("daily-papers-page +1 +2 +1 +1 +0 +0 +\\d+  1 missing-abstract\\R")
			.containsPattern("all +2 +5 +2 +1 +1 +0 +\\d+  1 missing-abstract, 2 missing-title\\R");
		assertThat(outcome.err()).contains("list.bib:2 (record 2): has no title (missing-title): ")
			.contains(" And 1 more like it.");
		assertThat(CliOutcome.of("sources", "--json", folder.toString()).out()).contains("\"withIdentifier\" : 1");
	}

	@Test
	void readsAsTheOptionsSay(@TempDir Path folder) throws Exception {
		Path table = Files.writeString(folder.resolve("table.txt"), "Titel,Jahr\nTee,1999\n");
		CliOutcome outcome = CliOutcome.of("ingest", "--dry-run", "--columns", "title=Titel,year=Jahr",
				table.toString());
		assertThat(outcome.out()).isEqualToIgnoringNewLines("read 1 entries of 1 papers, rejected 0");
		assertThat(CliOutcome.of("sources", "--format", "word", table.toString()).err())
			.contains("There is no format 'word': name one of ");
		assertThat(CliOutcome.of("sources", "--columns", "colour=Farbe", table.toString()).err())
			.contains("The option --columns cannot be used: a column must stand for one of title, ");
	}

	@Test
	void endsWithThreeWhenMoreIsRejectedThanAllowed(@TempDir Path folder) throws Exception {
		assertThat(CliOutcome.of("ingest", "--dry-run", "--max-rejected=0", page(folder).toString()).code())
			.isEqualTo(ExitCode.TOO_MANY_REJECTED);
		assertThat(CliOutcome.of("ingest", "--dry-run", "--max-rejected=1", page(folder).toString()).code()).isZero();
	}

	@Test
	void failsWhenNothingCouldBeRead(@TempDir Path folder) throws Exception {
		Path diary = Files.writeString(folder.resolve("diary.txt"), "Dear diary");
		CliOutcome outcome = CliOutcome.of("ingest", diary.toString());
		assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
		assertThat(outcome.err()).contains("diary.txt: is of no known format")
			.contains("papergraph: Nothing could be read.");
		assertThat(
				CliOutcome.of("ingest", "--dry-run", Files.createDirectory(folder.resolve("empty")).toString()).err())
			.contains("Nothing could be read: the sources hold no files.");
	}

	@Test
	void failsWithoutAStackTraceWhenThereIsNoSuchFile() {
		CliOutcome outcome = CliOutcome.of("ingest", "no-such-page.txt");
		assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
		assertThat(outcome.err())
			.isEqualToIgnoringNewLines("papergraph: There is no file or folder 'no-such-page.txt': check the name.");
	}

	@Test
	void namesTheServerThatDoesNotAnswer() {
		CliOutcome outcome = CliOutcome.of("stats", "--uri", "bolt://127.0.0.1:1", "--password", "x");
		assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
		assertThat(outcome.err()).startsWith("papergraph: ").contains("bolt://127.0.0.1:1").doesNotContain("\tat ");
	}

	@Test
	void refusesAnAddressThatIsNone() {
		CliOutcome outcome = CliOutcome.of("stats", "--uri", "http://localhost", "--password", "x");
		assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
		assertThat(outcome.err()).isEqualToIgnoringNewLines("papergraph: The Neo4j address must look like "
				+ "bolt://host:7687 or neo4j+s://host: uri=http://localhost");
	}

	private static Path page(Path folder) throws Exception {
		return Files.writeString(folder.resolve("page.txt"), PAGE);
	}

}
