/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldReader;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.nlp.TextAnnotator;
import org.papergraph.ingest.source.MarkupCleaner;
import org.papergraph.ingest.term.TermExtractor;

/**
 * Measures extraction on papers annotated by people.
 */
public final class Evaluation {

	private final GoldReader reader = new GoldReader(MarkupCleaner::clean);

	private final TextAnnotator annotator;

	/**
	 * Creates an evaluation.
	 * @param annotator annotates the papers as the product does
	 */
	public Evaluation(TextAnnotator annotator) {
		this.annotator = annotator;
	}

	/**
	 * Measures on the development papers, which no model was trained on.
	 * @param data the folder with the folder {@code gold}
	 * @param extractor what to measure
	 * @return the scores
	 * @throws IllegalArgumentException if there is no gold data in the folder
	 */
	public TermScores development(Path data, TermExtractor extractor) {
		return score(extractor, annotate(this.reader.readDevelopment(gold(data))));
	}

	static TermScores score(TermExtractor extractor, List<LabelledPaper> papers) {
		TermScorer scorer = new TermScorer();
		return papers.parallelStream()
			.map((paper) -> scorer.score(paper.gold(), extractor.extract(paper.text()).terms()))
			.reduce(TermScores.NONE, TermScores::plus);
	}

	private List<LabelledPaper> annotate(List<GoldPaper> papers) {
		return LabelledPaper.of(papers, this.annotator);
	}

	private static Path gold(Path data) {
		Path gold = data.resolve("gold");
		if (!Files.isDirectory(gold)) {
			throw new IllegalArgumentException(
					"There is no gold data in " + data + "; name the folder that holds the folder 'gold'");
		}
		return gold;
	}

}
