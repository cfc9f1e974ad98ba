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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.ingest.pipeline.ParallelExtraction;
import org.papergraph.ingest.pipeline.Reading;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.ReadResult.Rejected;

@Command(name = "extract", mixinStandardHelpOptions = true,
		description = "Reads sources and writes what their papers name as JSON Lines. Needs no database.")
final class ExtractCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private SourceOptions sources;

	@Mixin
	private ExtractionOptions extraction;

	@Mixin
	private RejectionLimit limit;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "Where to write; default: standard output.")
	private @Nullable Path output;

	@SuppressWarnings("NullAway.Init")
	ExtractCommand() {
	}

	@Override
	public Integer call() {
		if (this.sources.isEmpty()) {
			throw new ParameterException(this.spec.commandLine(), "Name a SOURCE: a saved page, a folder, or -");
		}
		Terminal terminal = Terminal.of(this.spec);
		try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
			Reading reading = Reading.of(new PaperReader(), this.sources.inputs(System.in), progress);
			if (this.output == null) {
				extract(reading, terminal.out(), progress);
			}
			else {
				try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(this.output))) {
					extract(reading, file, progress);
				}
			}
			return this.limit.judge(reading.rejected().stream().map(Rejected::describe).toList(), reading.entries(),
					terminal.err());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void extract(Reading reading, PrintWriter lines, ProgressDisplay progress) {
		if (reading.papers().isEmpty()) {
			return;
		}
		progress.extracting(reading.papers().size());
		new ParallelExtraction(Extractors.load(), this.extraction.threads()).run(reading.papers(), (paper) -> {
			lines.write(ExtractedPaperLines.encode(paper));
			lines.write('\n');
			progress.extracted();
		});
		lines.flush();
		progress.done();
	}

}
