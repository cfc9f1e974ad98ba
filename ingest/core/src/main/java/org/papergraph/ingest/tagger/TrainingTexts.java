/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.papergraph.ingest.learn.Examples;
import org.papergraph.ingest.learn.Sequences;

/**
 * Labelled texts as the two models see them.
 */
final class TrainingTexts {

	private final List<LabelledText> papers;

	private final WordClasses classes;

	private final SpanCandidates candidates;

	TrainingTexts(List<LabelledText> papers, WordClasses classes, SpanCandidates candidates) {
		this.papers = papers;
		this.classes = classes;
		this.candidates = candidates;
	}

	/** One sequence for each sentence. */
	void sequences(Sequences.Visitor visitor) {
		for (LabelledText paper : this.papers) {
			DocumentView document = new DocumentView(paper.text(), this.classes);
			for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
				int[] labels = new int[document.sentences().get(sentence).size()];
				for (LabelledSpan span : paper.spans()) {
					if (span.sentence() == sentence) {
						Arrays.fill(labels, span.first(), span.end(), span.label());
					}
				}
				visitor.sequence(TokenFeatures.of(document, sentence), labels);
			}
		}
	}

	/** One example for each stretch of tokens that can be a name. */
	void candidates(Examples.Visitor visitor) {
		for (LabelledText paper : this.papers) {
			DocumentView document = new DocumentView(paper.text(), this.classes);
			for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
				SentenceView view = document.sentences().get(sentence);
				SpanFeatures features = new SpanFeatures(view);
				Map<Long, Integer> labels = labels(paper.spans(), sentence);
				this.candidates.visit(view, (first, end) -> visitor.example(features.of(first, end),
						labels.getOrDefault(key(first, end), TagLabels.NONE), 1));
			}
		}
	}

	private static Map<Long, Integer> labels(List<LabelledSpan> spans, int sentence) {
		Map<Long, Integer> labels = new HashMap<>();
		for (LabelledSpan span : spans) {
			if (span.sentence() == sentence) {
				labels.put(key(span.first(), span.end()), span.label());
			}
		}
		return labels;
	}

	private static long key(int first, int end) {
		return ((long) first << Integer.SIZE) | end;
	}

}
