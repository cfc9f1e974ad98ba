/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.graph.query.PageRequest;
import org.papergraph.graph.query.TermAlias;
import org.papergraph.graph.query.TermCriteria;
import org.papergraph.graph.query.TermQueries;
import org.papergraph.graph.query.TermSummary;
import org.papergraph.graph.query.TermView;

@Command(name = "terms", mixinStandardHelpOptions = true, description = "Asks about names of terms.")
final class TermsCommand implements Runnable {

	private static final int CANDIDATES = 50;

	@Spec
	private CommandSpec spec;

	@SuppressWarnings("NullAway.Init")
	TermsCommand() {
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to ask: papergraph terms explain A B");
	}

	@Command(mixinStandardHelpOptions = true,
			description = "Says whether two names are one term in the graph, and by which rule.")
	int explain(@Parameters(paramLabel = "A", description = "A name.") String first,
			@Parameters(paramLabel = "B", description = "Another name.") String second, @Mixin Neo4jOptions neo4j) {
		try (GraphSession session = neo4j.open()) {
			TermQueries queries = new TermQueries(session.reader());
			List<TermSummary> one = named(queries, first);
			List<TermSummary> other = named(queries, second);
			explain(queries, first, one, second, other).forEach(this.spec.commandLine().getOut()::println);
			return ExitCode.DONE;
		}
	}

	private static List<String> explain(TermQueries queries, String first, List<TermSummary> one, String second,
			List<TermSummary> other) {
		Optional<TermSummary> shared = one.stream().filter(other::contains).findFirst();
		if (one.isEmpty() || other.isEmpty()) {
			return List.of("unknown: no term of the graph is called '" + (one.isEmpty() ? first : second) + "'");
		}
		return shared.flatMap((term) -> queries.find(term.id()))
			.map((term) -> List.of("same: both are " + term.id(), describe(term, first), describe(term, second)))
			.orElseGet(
					() -> List.of("different: '" + first + "' is " + ids(one) + ", '" + second + "' is " + ids(other)));
	}

	private static String describe(TermView term, String name) {
		return "  " + name + ": "
				+ term.aliases()
					.stream()
					.filter((alias) -> alias.surface().equalsIgnoreCase(name))
					.findFirst()
					.map(TermsCommand::rule)
					.orElse("the term's own name");
	}

	private static String rule(TermAlias alias) {
		return alias.rule() + ", supported by " + alias.support() + " papers";
	}

	private static List<TermSummary> named(TermQueries queries, String name) {
		return queries.search(new TermCriteria(name, null), PageRequest.first(CANDIDATES))
			.items()
			.stream()
			.filter((term) -> term.name().equalsIgnoreCase(name)
					|| term.aliases().stream().anyMatch((alias) -> alias.equalsIgnoreCase(name)))
			.toList();
	}

	private static List<String> ids(List<TermSummary> terms) {
		return terms.stream().map(TermSummary::id).toList();
	}

}
