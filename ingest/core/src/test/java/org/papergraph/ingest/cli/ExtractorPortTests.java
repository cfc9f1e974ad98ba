/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Our own extractor as the program behind the port, in a process of its own. */
class ExtractorPortTests {

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	ExtractorPortTests() {
	}

	@Test
	void ourOwnExtractorGivesTheSameThroughThePort() throws IOException {
		Path page = Files.write(this.folder.resolve("page.txt"),
				SourceOptions.sample().content().open().readAllBytes());
		CliOutcome direct = CliOutcome.of("extract", page.toString());
		CliOutcome through = CliOutcome.of("extract", "--extractor", own("extract --papers -"), page.toString());
		assertThat(through.code()).as(through.err()).isEqualTo(ExitCode.DONE);
		assertThat(through.out()).isEqualTo(direct.out()).hasLineCount(40);
	}

	@Test
	void failsWhenTheProgramFailsAndRejectsItsPapers() throws IOException {
		Path page = Files.write(this.folder.resolve("page.txt"),
				SourceOptions.sample().content().open().readAllBytes());
		CliOutcome outcome = CliOutcome.of("extract", "--extractor", own("extract no-such-file"), page.toString());
		assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
		assertThat(outcome.out()).isEmpty();
		assertThat(outcome.err()).contains("the extractor gave no line for it")
			.contains("rejected: 30 more")
			.contains("papergraph: In the extraction, the extractor ended with exit code 1; "
					+ "it said last: papergraph: There is no file or folder 'no-such-file': check the name.");
	}

	@Test
	void rejectsLinesThatAreNoPapers() throws IOException {
		Path lines = Files.writeString(this.folder.resolve("papers.jsonl"), """
				{"v":1,"id":"title:1","title":"On Tea","abstract":"We brew tea."}

				tea
				""");
		CliOutcome outcome = CliOutcome.of("extract", "--papers", lines.toString());
		assertThat(outcome.out()).isEmpty();
		assertThat(outcome.err())
			.contains("papers.jsonl:1: the paper must have the place where it was read in its field sources")
			.contains("papers.jsonl:3: the JSON cannot be read");
	}

	private static String own(String arguments) {
		return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -Xmx1g -cp '"
				+ System.getProperty("java.class.path") + "' " + PapergraphCli.class.getName() + " " + arguments;
	}

}
