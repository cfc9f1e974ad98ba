/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.papergraph.graph.digest.GraphDigest;

@Command(name = "digest", mixinStandardHelpOptions = true,
		description = "Writes one hash of the graph's content: equal content, equal hash, however it came to be.")
final class DigestCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	DigestCommand() {
	}

	@Override
	public Integer call() {
		try (GraphSession session = this.neo4j.open()) {
			Terminal.of(this.spec).out().println(new GraphDigest(session.connection()).compute());
			return ExitCode.DONE;
		}
	}

}
