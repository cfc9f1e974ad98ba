/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.Locale;

import org.papergraph.ingest.nlp.Token;
import org.papergraph.ingest.tagger.WordClasses;
import org.papergraph.ingest.tagger.WordClasses.Grouping;

/**
 * A pair of entities and what stands between and around them.
 *
 * @param sentence where they stand
 * @param pair the two
 * @param classes of words
 */
record PairView(RelatedSentence sentence, EntityPair pair, WordClasses classes) {

	SentenceEntity left() {
		return this.pair.left();
	}

	SentenceEntity right() {
		return this.pair.right();
	}

	/** The lemma of a token; empty beyond the edges of the sentence. */
	String lemma(int i) {
		return isInside(i) ? token(i).lemma().toLowerCase(Locale.ROOT) : "";
	}

	String lemmas(int from, int to) {
		StringBuilder lemmas = new StringBuilder();
		for (int i = from; i < to; i++) {
			lemmas.append(lemma(i)).append(' ');
		}
		return lemmas.toString();
	}

	String wordClass(Grouping grouping, int i) {
		return Long.toHexString(this.classes.classOf(grouping, token(i).text()));
	}

	Token token(int i) {
		return this.sentence.tokens().get(i);
	}

	boolean isInside(int i) {
		return i >= 0 && i < this.sentence.tokens().size();
	}

	/** Whether a token only describes: an adjective, an adverb or an article. */
	boolean isDescribing(int i) {
		String tag = token(i).tag();
		return tag.startsWith("JJ") || tag.startsWith("RB") || tag.equals("DT");
	}

	/** About how many tokens stand between the two. */
	String gap() {
		int gap = right().first() - left().end();
		if (gap <= 2) {
			return (gap < 0) ? "over" : String.valueOf(gap);
		}
		return (gap <= 4) ? "few" : (gap <= 7) ? "some" : (gap <= 12) ? "many" : "far";
	}

}
