/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * A paper the way features need it: its sentences, how often each lemma occurs, and which
 * noun stands before each acronym in brackets.
 */
final class DocumentView {

	private static final int LONGEST_ACRONYM = 10;

	private final List<SentenceView> sentences = new ArrayList<>();

	private final Map<Long, Integer> frequencies = new HashMap<>();

	/** The last word before an acronym in brackets, as sentence and position. */
	private final Map<Long, Place> acronyms = new HashMap<>();

	DocumentView(AnnotatedText text, WordClasses classes) {
		for (AnnotatedSentence sentence : text.sentences()) {
			SentenceView view = new SentenceView(sentence, classes);
			this.sentences.add(view);
			for (int i = 0; i < view.size(); i++) {
				this.frequencies.merge(view.lemma(i), 1, Integer::sum);
				if (isBracketedAcronym(view, i)) {
					this.acronyms.putIfAbsent(view.word(i), new Place(view, i - 2));
				}
			}
		}
	}

	private static boolean isBracketedAcronym(SentenceView view, int i) {
		String text = view.text(i);
		return i >= 2 && view.text(i - 1).equals("(") && view.text(i + 1).equals(")") && WordShape.capitals(text) >= 2
				&& text.length() <= LONGEST_ACRONYM;
	}

	List<SentenceView> sentences() {
		return this.sentences;
	}

	/** How often the lemma of a token occurs in the paper. */
	int frequency(SentenceView sentence, int token) {
		return this.frequencies.getOrDefault(sentence.lemma(token), 0);
	}

	/** Where the paper defines an acronym; null if it does not. */
	@Nullable Place definition(SentenceView sentence, int token) {
		return this.acronyms.get(sentence.word(token));
	}

	record Place(SentenceView sentence, int token) {
	}

}
