/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * The basic Universal Dependencies of a sentence.
 *
 * @param heads for each token the index of the token it depends on, -1 for the root
 * @param relations for each token how it depends on that, such as {@code nsubj}
 */
public record DependencyTree(List<Integer> heads, List<String> relations) {

	/** The head of the root. */
	public static final int NONE = -1;

	public DependencyTree {
		if (heads.size() != relations.size()) {
			throw new IllegalArgumentException("each token must have a head and a relation: heads=" + heads.size()
					+ ", relations=" + relations.size());
		}
		heads = List.copyOf(heads);
		relations = List.copyOf(relations);
	}

	/**
	 * Climbs to the root.
	 * @param token index of a token
	 * @return the token, its head, the head of that, and so on to the root
	 */
	public List<Integer> chain(int token) {
		List<Integer> chain = new ArrayList<>();
		for (int at = token; at != NONE && chain.size() <= this.heads.size(); at = this.heads.get(at)) {
			chain.add(at);
		}
		return chain;
	}

	/**
	 * Finds the word that a phrase hangs on.
	 * @param first index of the first token of the phrase
	 * @param end index after its last token
	 * @return the first token whose head is outside and that is no preposition, else the
	 * last token
	 */
	public int headOf(int first, int end) {
		for (int token = first; token < end; token++) {
			int head = this.heads.get(token);
			if ((head < first || head >= end) && !this.relations.get(token).equals("case")) {
				return token;
			}
		}
		return end - 1;
	}

	/**
	 * Finds the preposition of a noun.
	 * @param token index of the noun
	 * @return index of the preposition that marks it, or -1
	 */
	public int caseOf(int token) {
		for (int i = 0; i < this.heads.size(); i++) {
			if (this.heads.get(i) == token && this.relations.get(i).equals("case")) {
				return i;
			}
		}
		return NONE;
	}

}
