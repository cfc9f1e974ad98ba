/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;

import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command talks to its user: results on one stream, progress and questions on the
 * other.
 *
 * @param out results
 * @param err progress, rejections and errors
 * @param interactive whether a person watches {@code err}, so that a line can be redrawn
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

	/** The launcher knows whether standard error is a terminal; Java does not. */
	private static final String PROPERTY = "papergraph.terminal";

	static Terminal of(CommandSpec spec) {
		return new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr(), Boolean.getBoolean(PROPERTY));
	}

}
