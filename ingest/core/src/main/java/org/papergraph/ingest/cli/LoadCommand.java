/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.graph.exchange.DecodedLine.Decoded;
import org.papergraph.graph.exchange.DecodedLine.Malformed;
import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.Rejections;
import org.papergraph.graph.write.WriteReport;
import org.papergraph.ingest.pipeline.GraphPaperStore;
import org.papergraph.ingest.pipeline.PaperStore;
import org.papergraph.ingest.pipeline.RejectionLog;
import org.papergraph.ingest.pipeline.RunSummary;

@Command(name = "load", mixinStandardHelpOptions = true,
		description = "Loads extraction output (JSON Lines written by extract or export) into the graph.")
final class LoadCommand implements Callable<Integer> {

	private static final int BATCH = 64;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "1..*",
			description = "Files of extraction output, or - for standard input.")
	private List<String> files = new ArrayList<>();

	@Mixin
	private RejectionLimit limit;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	LoadCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		RejectionLog log = new RejectionLog();
		try (GraphSession session = this.neo4j.open()) {
			new SchemaMigrator(session.connection()).migrate();
			PaperStore store = new GraphPaperStore(session.connection(), Extractors.version(), InstantSource.system());
			WriteReport written = WriteReport.EMPTY;
			for (String file : this.files) {
				written = written.plus(load(file, store, log));
			}
			Rejections rejections = log.toRejections();
			// What the sources held was noted when they were read; the lines do not tell.
			store.finish(new RunSummary(List.of(), rejections, Extractors.version(), written, GraphChanges.NONE));
			int papers = written.papersAdded() + written.papersChanged() + written.papersUnchanged();
			terminal.out()
				.println("papers: " + written.papersAdded() + " new, " + written.papersChanged() + " changed, "
						+ written.papersUnchanged() + " already there");
			return this.limit.judge(rejections, papers, terminal.err());
		}
	}

	private static WriteReport load(String file, PaperStore store, RejectionLog rejections) {
		List<ExtractedPaper> batch = new ArrayList<>();
		WriteReport[] written = { WriteReport.EMPTY };
		try (BufferedReader lines = open(file)) {
			ExtractedPaperLines.decode(lines, (line) -> {
				if (line instanceof Decoded decoded) {
					batch.add(decoded.paper());
				}
				else if (line instanceof Malformed malformed) {
					rejections.add("invalid-line", file + ":" + malformed.line() + ": " + malformed.problem());
				}
				if (batch.size() == BATCH) {
					written[0] = written[0].plus(store.write(List.copyOf(batch)));
					batch.clear();
				}
			});
			return written[0].plus(store.write(batch));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedReader open(String file) throws IOException {
		return file.equals("-") ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
				: Files.newBufferedReader(Path.of(file));
	}

}
