/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Runs only the API over the graph, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private Neo4jOptions neo4j;

	@Option(names = "--port", paramLabel = "N", defaultValue = ApiServer.DEFAULT_PORT,
			description = "Port of the API, or the next free one; default: ${DEFAULT-VALUE}.")
	private int port;

	@SuppressWarnings("NullAway.Init")
	ServeCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		try (GraphSession session = this.neo4j.open();
				ApiServer api = ApiServer.start(session.settings(), session.browser(), this.port,
						this.neo4j.apiLog())) {
			terminal.out().println("API            " + api.uri() + "/api/v1");
			terminal.out().println("Page           " + api.uri() + "/");
			terminal.err().println("Ctrl-C stops it.");
			return Waiting.whileAlive(api::isAlive, api, session);
		}
	}

}
