/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.TokenAnnotator;
import org.papergraph.ingest.tagger.LabelledSpan;
import org.papergraph.ingest.tagger.LabelledText;

/**
 * The labels of some files, in the order of their names, after the one for what has none.
 *
 * @param names the labels; the index of a name stands for it
 */
public record LabelSet(List<String> names) {

	public LabelSet {
		names = List.copyOf(names);
	}

	/**
	 * {@return every label that occurs in some texts}
	 */
	public static LabelSet of(List<ConllDocument> documents) {
		TreeSet<String> found = new TreeSet<>();
		documents.forEach(
				(document) -> document.sentences().forEach((rows) -> rows.forEach((row) -> found.add(row.label()))));
		found.remove(ConllRow.OUTSIDE);
		List<String> names = new ArrayList<>(List.of(ConllRow.OUTSIDE));
		names.addAll(found);
		return new LabelSet(names);
	}

	/**
	 * Reads the labels of a text.
	 * @param document the text
	 * @param annotator tags its tokens
	 * @return the text with its labelled spans: neighbours with one label are one span
	 * unless a tag says {@code B-}
	 */
	public LabelledText read(ConllDocument document, TokenAnnotator annotator) {
		AnnotatedText text = annotator.annotate(document.tokens());
		List<LabelledSpan> spans = new ArrayList<>();
		for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
			addSpans(document.sentences().get(sentence), sentence, spans);
		}
		return new LabelledText(text, spans);
	}

	private void addSpans(List<ConllRow> rows, int sentence, List<LabelledSpan> spans) {
		int first = 0;
		while (first < rows.size()) {
			String label = rows.get(first).label();
			int end = first + 1;
			while (end < rows.size() && rows.get(end).label().equals(label) && !rows.get(end).begins()) {
				end++;
			}
			int index = this.names.indexOf(label);
			if (index > 0) {
				spans.add(new LabelledSpan(sentence, first, end, index));
			}
			first = end;
		}
	}

}
