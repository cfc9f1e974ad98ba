/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.List;
import java.util.Locale;

import org.papergraph.ingest.learn.FeatureHash;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.Token;
import org.papergraph.ingest.tagger.WordClasses.Grouping;

/**
 * A sentence the way features need it: what is asked again and again is hashed once for
 * each token. Positions before the first and after the last token may be asked as well.
 */
final class SentenceView {

	private static final int MARGIN = 4;

	private final List<Token> tokens;

	private final long[] words;

	private final long[] lemmas;

	private final long[] tags;

	private final long[] shapes;

	private final long[][] classes;

	private final Chunks chunks;

	SentenceView(AnnotatedSentence sentence, WordClasses wordClasses) {
		this.tokens = sentence.tokens();
		int size = this.tokens.size() + 2 * MARGIN;
		this.words = new long[size];
		this.lemmas = new long[size];
		this.tags = new long[size];
		this.shapes = new long[size];
		this.classes = new long[Grouping.values().length][size];
		for (int i = -MARGIN; i < this.tokens.size() + MARGIN; i++) {
			if (i < 0 || i >= this.tokens.size()) {
				fillOutside(i);
			}
			else {
				fill(i, this.tokens.get(i), wordClasses);
			}
		}
		this.chunks = new Chunks(this.tokens);
	}

	private void fillOutside(int i) {
		long edge = FeatureHash.of((i < 0) ? "<s>" : "</s>");
		this.words[i + MARGIN] = edge;
		this.lemmas[i + MARGIN] = edge;
		this.tags[i + MARGIN] = edge;
		this.shapes[i + MARGIN] = edge;
		for (long[] grouping : this.classes) {
			grouping[i + MARGIN] = WordClasses.outside();
		}
	}

	private void fill(int i, Token token, WordClasses wordClasses) {
		this.words[i + MARGIN] = FeatureHash.of(token.text().toLowerCase(Locale.ROOT));
		this.lemmas[i + MARGIN] = FeatureHash.of(token.lemma().toLowerCase(Locale.ROOT));
		this.tags[i + MARGIN] = FeatureHash.of(token.tag());
		this.shapes[i + MARGIN] = FeatureHash.of(WordShape.of(token.text()));
		for (Grouping grouping : Grouping.values()) {
			this.classes[grouping.ordinal()][i + MARGIN] = wordClasses.classOf(grouping, token.text());
		}
	}

	int size() {
		return this.tokens.size();
	}

	Token token(int i) {
		return this.tokens.get(i);
	}

	/** The tag itself, empty outside. */
	String tagText(int i) {
		return (i < 0 || i >= this.tokens.size()) ? "" : this.tokens.get(i).tag();
	}

	/** The token itself, empty outside. */
	String text(int i) {
		return (i < 0 || i >= this.tokens.size()) ? "" : this.tokens.get(i).text();
	}

	long word(int i) {
		return this.words[place(i)];
	}

	long lemma(int i) {
		return this.lemmas[place(i)];
	}

	long tag(int i) {
		return this.tags[place(i)];
	}

	long shape(int i) {
		return this.shapes[place(i)];
	}

	long classOf(Grouping grouping, int i) {
		return this.classes[grouping.ordinal()][place(i)];
	}

	Chunks chunks() {
		return this.chunks;
	}

	private int place(int i) {
		return Math.max(0, Math.min(this.words.length - 1, i + MARGIN));
	}

}
