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

import org.papergraph.graph.embedded.LocalNeo4j;

@Command(name = "neo4j", mixinStandardHelpOptions = true,
		description = "Runs only the local Neo4j with Neo4j Browser, until Ctrl-C.")
final class Neo4jCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	Neo4jCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		try (LocalNeo4j local = LocalNeo4j.start(this.neo4j.local())) {
			Addresses.of(local).forEach(terminal.out()::println);
			terminal.err().println("Ctrl-C stops it.");
			return Waiting.whileAlive(local::isAlive, local);
		}
	}

}
