/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.Arrays;
import java.util.List;

import org.papergraph.ingest.nlp.Token;

/**
 * The simple noun phrases of a sentence: stretches of nouns, adjectives, participles and
 * numbers that end with a noun.
 */
final class Chunks {

	private static final int NONE = -1;

	private final int[] starts;

	private final int[] ends;

	Chunks(List<Token> tokens) {
		this.starts = new int[tokens.size()];
		this.ends = new int[tokens.size()];
		Arrays.fill(this.starts, NONE);
		int i = 0;
		while (i < tokens.size()) {
			int end = i;
			while (end < tokens.size() && belongs(tokens.get(end).tag())) {
				end++;
			}
			int last = end;
			while (last > i && !isNoun(tokens.get(last - 1).tag())) {
				last--;
			}
			Arrays.fill(this.starts, i, last, i);
			Arrays.fill(this.ends, i, last, last);
			i = Math.max(i + 1, end);
		}
	}

	private static boolean belongs(String tag) {
		return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBG") || tag.equals("VBN")
				|| tag.equals("CD") || tag.equals("FW") || tag.equals("HYPH") || tag.equals("AFX");
	}

	private static boolean isNoun(String tag) {
		return tag.startsWith("NN") || tag.equals("FW");
	}

	/** Whether a token, which may lie outside the sentence, is part of a phrase. */
	boolean covers(int token) {
		return token >= 0 && token < this.starts.length && this.starts[token] != NONE;
	}

	/** The first token of the phrase of a covered token. */
	int start(int token) {
		return this.starts[token];
	}

	/** The token after the phrase of a covered token. */
	int end(int token) {
		return this.ends[token];
	}

}
