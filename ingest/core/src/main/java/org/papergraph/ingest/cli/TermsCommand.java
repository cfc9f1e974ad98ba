/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.graph.identity.CorpusNaming;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.write.GraphDeriver;
import org.papergraph.graph.write.NameLists;
import org.papergraph.ingest.naming.KnownNames;
import org.papergraph.ingest.naming.NameExplanation;
import org.papergraph.ingest.naming.PairFile;

@Command(name = "terms", mixinStandardHelpOptions = true, description = "Asks about names of terms.")
final class TermsCommand implements Runnable {

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
			description = "Says whether two names are one term in the graph, by which rule, and who says so.")
	int explain(@Parameters(paramLabel = "A", description = "A name.") String first,
			@Parameters(paramLabel = "B", description = "Another name.") String second,
			@Option(names = "--pairs", paramLabel = "FILE.tsv",
					description = "What if these pairs stood in place of those the graph keeps? Nothing is written.") @Nullable Path pairs,
			@Mixin Neo4jOptions neo4j) {
		NameLists given = new NameLists((pairs != null) ? Map.of(NameLists.PAIRS, PairFile.read(pairs)) : Map.of());
		try (GraphSession session = neo4j.open()) {
			NameRules rules = NameLists.of(session.connection()).with(given).rules();
			CorpusNaming naming = new GraphDeriver(session.connection(), KnownNames.rules()).preview(rules);
			new NameExplanation(naming, rules).of(first, second).forEach(this.spec.commandLine().getOut()::println);
			return ExitCode.DONE;
		}
	}

}
