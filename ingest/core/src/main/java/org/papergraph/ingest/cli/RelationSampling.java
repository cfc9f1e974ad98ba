/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.papergraph.ingest.evaluate.RelationSample;
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;
import org.papergraph.ingest.pipeline.ExtractionRun;
import org.papergraph.ingest.pipeline.IngestProgress;
import org.papergraph.ingest.pipeline.PaperExtraction;
import org.papergraph.ingest.pipeline.ParallelExtraction;
import org.papergraph.ingest.pipeline.UnitedPapers;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceFinder;

/**
 * Draws relations of the seed pages for people to judge.
 */
final class RelationSampling {

	@Option(names = "--relation-sample", paramLabel = "FILE",
			description = "Only extract the seed pages and write some of their relations into this file, to be judged.")
	private @Nullable Path file;

	@Option(names = "--sample", paramLabel = "N", defaultValue = "200",
			description = "How many relations to write; default: ${DEFAULT-VALUE}.")
	private int size;

	boolean isWanted() {
		return this.file != null;
	}

	/**
	 * Draws.
	 * @param data the folder that holds the folder {@code seeds}
	 */
	void run(Path data) {
		if (this.file == null) {
			return;
		}
		RelationSample sample = new RelationSample();
		PaperExtraction own = new ParallelExtraction(Extractors.load(), Runtime.getRuntime().availableProcessors());
		try (ExtractionRun run = own.start((result) -> sample.add(((Extracted) result).paper()))) {
			UnitedPapers.read(new PaperReader(), SourceFinder.find(data.resolve("seeds")), IngestProgress.SILENT,
					run::add);
			run.finish();
		}
		try {
			Files.write(this.file, sample.draw(this.size));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the sample " + this.file, ex);
		}
	}

}
