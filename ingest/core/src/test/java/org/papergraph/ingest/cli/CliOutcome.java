/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

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

}
