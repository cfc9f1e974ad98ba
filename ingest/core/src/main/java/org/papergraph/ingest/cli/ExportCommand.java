/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.query.PaperQueries;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.pipeline.ResolvedPapers;

@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Writes the graph as extraction output (JSON Lines) with resolved terms.")
final class ExportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private Neo4jOptions neo4j;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "Where to write; default: standard output.")
	private @Nullable Path output;

	@SuppressWarnings("NullAway.Init")
	ExportCommand() {
	}

	@Override
	public Integer call() {
		try (GraphSession session = this.neo4j.open()) {
			if (this.output == null) {
				export(session, Terminal.of(this.spec).out());
				return ExitCode.DONE;
			}
			try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(this.output))) {
				export(session, file);
				return ExitCode.DONE;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void export(GraphSession session, PrintWriter lines) {
		new ResolvedPapers(new PaperQueries(session.reader()), new CoreNlpAnnotator()).forEach((paper) -> {
			lines.write(ExtractedPaperLines.encode(paper));
			lines.write('\n');
		});
		lines.flush();
	}

}
