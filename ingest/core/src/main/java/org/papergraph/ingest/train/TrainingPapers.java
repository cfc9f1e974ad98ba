/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.papergraph.graph.model.Paper;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.gold.PaperTexts.PaperText;
import org.papergraph.ingest.gold.TrainingCorpus;
import org.papergraph.ingest.nlp.TextAnnotator;
import org.papergraph.ingest.pipeline.IngestProgress;
import org.papergraph.ingest.pipeline.UnitedPapers;
import org.papergraph.ingest.source.MarkupCleaner;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceFinder;

/**
 * Reads the papers to train on from the data folder.
 */
public final class TrainingPapers {

	private TrainingPapers() {
	}

	/**
	 * Reads all training papers.
	 * @param data the folder that holds the folders {@code gold}, {@code seeds} and
	 * {@code formats}
	 * @param annotator what annotates the papers of users, too
	 * @return the papers, always in the same order
	 * @throws IngestException if a folder is missing
	 */
	public static List<LabelledPaper> read(Path data, TextAnnotator annotator) {
		Path pages = data.resolve("seeds");
		if (!Files.isDirectory(pages)) {
			throw new IngestException("There are no saved pages in " + pages
					+ ": name the folder that holds the folders gold, seeds and formats with --data.");
		}
		Map<String, PaperText> texts = new HashMap<>();
		UnitedPapers.read(new PaperReader(), SourceFinder.find(pages), IngestProgress.SILENT, (placed) -> {
			Paper paper = placed.paper();
			texts.put(paper.id().value(), new PaperText(paper.title(), paper.abstractText()));
		});
		return LabelledPaper.of(new TrainingCorpus(MarkupCleaner::clean).read(data, texts), annotator);
	}

}
