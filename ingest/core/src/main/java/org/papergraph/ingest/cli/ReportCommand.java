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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.query.CitationQueries;

@Command(name = "report", mixinStandardHelpOptions = true,
		description = "Looks at the citations: which works look wrong, and which papers matter most (PageRank).")
final class ReportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "10",
			description = "Name at most N works of a kind; all are counted; default: ${DEFAULT-VALUE}.")
	private int limit;

	@Option(names = "--json", description = "Write JSON.")
	private boolean json;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	ReportCommand() {
	}

	@Override
	public Integer call() {
		if (this.limit < 0) {
			throw new ParameterException(this.spec.commandLine(),
					"The limit must not be negative: --limit=" + this.limit);
		}
		Terminal terminal = Terminal.of(this.spec);
		try (GraphSession session = this.neo4j.open()) {
			CitationReport report = new CitationReport(new CitationQueries(session.reader()).literature(), this.limit);
			if (this.json) {
				terminal.out().println(JsonMapper.shared().writeValueAsString(report.fields()));
			}
			else {
				report.lines().forEach(terminal.out()::println);
			}
			return ExitCode.DONE;
		}
	}

}
