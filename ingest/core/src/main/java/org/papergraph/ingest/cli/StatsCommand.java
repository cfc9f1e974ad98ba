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
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.digest.GraphStatistics;

@Command(name = "stats", mixinStandardHelpOptions = true, description = "Counts what the graph holds.")
final class StatsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private Neo4jOptions neo4j;

	@Option(names = "--json", description = "Write JSON.")
	private boolean json;

	@SuppressWarnings("NullAway.Init")
	StatsCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		try (GraphSession session = this.neo4j.open()) {
			GraphStatistics statistics = GraphStatistics.of(session.connection());
			if (this.json) {
				terminal.out().println(JsonMapper.shared().writeValueAsString(statistics));
				return ExitCode.DONE;
			}
			terminal.out().println("papers " + statistics.papers() + ", only cited " + statistics.stubs());
			terminal.out().println("entries " + statistics.entries() + ", rejected " + statistics.rejected());
			terminal.out()
				.println("citations " + statistics.citations() + ", references that name no paper "
						+ statistics.unresolved());
			statistics.terms().forEach((label, count) -> terminal.out().println(label + " " + count));
			statistics.relationships().forEach((type, count) -> terminal.out().println(type + " " + count));
			return ExitCode.DONE;
		}
	}

}
