/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.ingest.nlp.TokenAnnotator;
import org.papergraph.ingest.tagger.LabelledSpan;

/**
 * Writes a text as columns with one more: the tag that a tagger gives, {@code B-} at the
 * first token of a name and {@code I-} at the others.
 */
public final class TaggedLines {

	private final TokenAnnotator annotator;

	private final ColumnTagger tagger;

	/**
	 * Creates a writer.
	 * @param annotator tags the parts of speech of tokens
	 * @param tagger labels them
	 */
	public TaggedLines(TokenAnnotator annotator, ColumnTagger tagger) {
		this.annotator = annotator;
		this.tagger = tagger;
	}

	/**
	 * Tags a text.
	 * @param document the text
	 * @return its rows, each with a tag after a tab; an empty line after each sentence
	 */
	public List<String> of(ConllDocument document) {
		List<LabelledSpan> spans = this.tagger.tag(this.annotator.annotate(document.tokens()));
		List<String> names = this.tagger.labels().names();
		List<String> lines = new ArrayList<>();
		for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
			List<ConllRow> rows = document.sentences().get(sentence);
			for (int token = 0; token < rows.size(); token++) {
				lines.add(rows.get(token).line().stripTrailing() + "\t" + tag(spans, sentence, token, names));
			}
			lines.add("");
		}
		return lines;
	}

	private static String tag(List<LabelledSpan> spans, int sentence, int token, List<String> names) {
		for (LabelledSpan span : spans) {
			if (span.sentence() == sentence && span.first() <= token && token < span.end()) {
				return ((span.first() == token) ? "B-" : "I-") + names.get(span.label());
			}
		}
		return ConllRow.OUTSIDE;
	}

}
