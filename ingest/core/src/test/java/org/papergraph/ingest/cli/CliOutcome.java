/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a command came to.
 *
 * @param code its exit code
 * @param out its results
 * @param err its messages
 */
record CliOutcome(int code, String out, String err) {

	static CliOutcome of(String... args) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = PapergraphCli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
		return new CliOutcome(code, out.toString(), err.toString());
	}

	/** The same with options besides. */
	static CliOutcome of(List<String> options, String... args) {
		List<String> all = new ArrayList<>(Arrays.asList(args));
		all.addAll(options);
		return of(all.toArray(String[]::new));
	}

	/** The command failed and said so in one line, after what it said of its progress. */
	void assertFailed(String message) {
		assertThat(this.code).as(this.err).isEqualTo(ExitCode.FAILED);
		List<String> lines = this.err.lines().toList();
		assertThat(lines.get(lines.size() - 1)).startsWith("papergraph: " + message);
		assertThat(this.err).containsOnlyOnce("papergraph: ").doesNotContain("\tat ");
	}

}
