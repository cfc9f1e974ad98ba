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

	private static final MarkedSection DEVELOPMENT = new MarkedSection("quality");

	private static final MarkedSection CROSS_VALIDATED = new MarkedSection("cross-validation");

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

	/**
	 * Writes what was measured on the development papers to a Markdown file, between the
	 * lines {@code <!-- quality:begin -->} and {@code <!-- quality:end -->}.
	 * @param file the file
	 * @param scores the scores
	 */
	public static void publishDevelopment(Path file, TermScores scores) {
		publish(DEVELOPMENT, file, scores, "`papergraph evaluate` on %d papers that no model was trained on");
	}

	/**
	 * Writes what cross-validation measured to a Markdown file, between the lines
	 * {@code <!-- cross-validation:begin -->} and {@code <!-- cross-validation:end -->}.
	 * @param file the file
	 * @param scores the scores
	 */
	public static void publishCrossValidated(Path file, TermScores scores) {
		publish(CROSS_VALIDATED, file, scores,
				"`papergraph evaluate --cross-validate` on the %d training papers, each scored by models of the other four fifths");
	}

	private static void publish(MarkedSection section, Path file, TermScores scores, String measured) {
		section.rewrite(file, ScoreTable.markdown(scores) + "\nMeasured by " + String.format(measured, scores.papers())
				+ "; " + ScoreTable.markdownRemarks(scores) + ".");
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
