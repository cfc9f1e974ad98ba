/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.term.TermExtractor;

/**
 * How much more annotated papers would give: one fold of the training papers, scored by
 * what was learned from ever larger parts of the others.
 */
public final class LearningCurve {

	private static final int FOLD = 0;

	private static final List<Integer> PARTS = List.of(8, 4, 2, 1);

	private final Function<List<LabelledPaper>, TermExtractor> learning;

	private final Consumer<String> progress;

	/**
	 * Creates a curve.
	 * @param learning learns the extractor
	 * @param progress told what is being done
	 */
	public LearningCurve(Function<List<LabelledPaper>, TermExtractor> learning, Consumer<String> progress) {
		this.learning = learning;
		this.progress = progress;
	}

	/**
	 * Measures.
	 * @param papers the training papers
	 * @return a Markdown table, and a line that says what was measured
	 */
	public String markdown(List<LabelledPaper> papers) {
		List<LabelledPaper> others = CrossValidation.without(FOLD, papers);
		List<LabelledPaper> measured = CrossValidation.only(FOLD, papers);
		StringBuilder table = new StringBuilder(
				"| annotated papers | precision | recall | F1 | F1 without regard to type |\n|---:|---:|---:|---:|---:|\n");
		for (int part : PARTS) {
			List<LabelledPaper> learned = part(others, part);
			this.progress.accept("Learning from " + learned.size() + " papers");
			TermScores scores = Evaluation.score(this.learning.apply(learned), measured);
			Tally all = scores.strictOverall();
			table.append(String.format(Locale.ROOT, "| %d | %.1f | %.1f | %.1f | %.1f |\n", learned.size(),
					100 * all.precision(), 100 * all.recall(), 100 * all.f1(), 100 * scores.untypedStrict().f1()));
		}
		return table.append(String.format(Locale.ROOT, "\nMeasured on the %d papers of one fold.\n", measured.size()))
			.toString();
	}

	/** Every n-th paper, so that each part has something of every source. */
	private static List<LabelledPaper> part(List<LabelledPaper> papers, int every) {
		return IntStream.range(0, papers.size()).filter((i) -> i % every == 0).mapToObj(papers::get).toList();
	}

}
