/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.List;

import org.papergraph.ingest.learn.Minimizer;

/**
 * Learns taggers from annotated papers.
 */
public final class TaggerTrainer {

	private final SpanModelTrainer trainer;

	/**
	 * Creates a trainer.
	 * @param classes the word classes that its taggers see
	 * @param minimizer what finds the weights
	 */
	public TaggerTrainer(WordClasses classes, Minimizer minimizer) {
		this.trainer = new SpanModelTrainer(classes, minimizer, SpanCandidates.NAMES);
	}

	/**
	 * Learns a tagger.
	 * @param papers what to learn from; the same papers in the same order always give the
	 * same tagger
	 * @return the tagger
	 */
	public TermTagger train(List<AnnotatedPaper> papers) {
		return new TermTagger(
				this.trainer.train(TagLabels.all(), papers.stream().map(TaggerTrainer::labelled).toList()));
	}

	private static LabelledText labelled(AnnotatedPaper paper) {
		return new LabelledText(paper.text(), paper.spans()
			.stream()
			.map((span) -> new LabelledSpan(span.sentence(), span.first(), span.end(), TagLabels.indexOf(span.type())))
			.toList());
	}

}
