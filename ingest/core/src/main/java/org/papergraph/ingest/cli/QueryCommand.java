/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.cypher.queries.SavedQueries;
import org.papergraph.cypher.queries.SavedQuery;
import org.papergraph.graph.query.saved.SavedQueryAnswer;
import org.papergraph.graph.query.saved.SavedQueryRunner;

@Command(name = "query", mixinStandardHelpOptions = true, description = "Lists the saved questions, or runs one.")
final class QueryCommand implements Callable<Integer> {

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "NAME", arity = "0..1",
			description = "The name or number of a question; without it, the list.")
	private @Nullable String name;

	@Option(names = "-p", paramLabel = "NAME=VALUE", description = "A value for a parameter of the question.")
	private Map<String, String> parameters = new LinkedHashMap<>();

	@Option(names = "--json", description = "Write one JSON object a row.")
	private boolean json;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	QueryCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		SavedQueries queries = SavedQueries.bundled();
		if (this.name == null) {
			queries.all().forEach((query) -> QueryText.describe(query).forEach(terminal.out()::println));
			return ExitCode.DONE;
		}
		SavedQuery query = queries.find(this.name)
			.orElseThrow(() -> usage("There is no saved question '" + this.name + "': papergraph query lists them."));
		try (GraphSession session = this.neo4j.open()) {
			SavedQueryAnswer answer = run(session, query);
			(this.json ? QueryText.json(answer) : QueryText.table(answer)).forEach(terminal.out()::println);
			return ExitCode.DONE;
		}
	}

	private SavedQueryAnswer run(GraphSession session, SavedQuery query) {
		try {
			return new SavedQueryRunner(session.connection(), TIMEOUT).run(query, this.parameters);
		}
		catch (IllegalArgumentException ex) {
			throw usage(String.valueOf(ex.getMessage()));
		}
	}

	private ParameterException usage(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

}
