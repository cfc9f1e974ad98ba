/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermKey;

/**
 * A paper names a term.
 *
 * @param paper the paper's id
 * @param key the key that the paper's own text leads to
 * @param surfaces the words by which the paper names it
 * @param evidence a sentence of the paper that names it, if possible by several of the
 * surfaces; null when it was not asked for
 */
public record TermUse(String paper, TermKey key, List<String> surfaces, @Nullable String evidence) {

	public TermUse {
		List<String> given = List.copyOf(surfaces);
		surfaces = isInOrder(given) ? given : given.stream().distinct().sorted().toList();
	}

	/** What is in order already can be one list for many uses. */
	private static boolean isInOrder(List<String> surfaces) {
		for (int i = 1; i < surfaces.size(); i++) {
			if (surfaces.get(i - 1).compareTo(surfaces.get(i)) >= 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Makes a use without evidence.
	 * @param paper the paper's id
	 * @param key the key that the paper's own text leads to
	 * @param surfaces the words by which the paper names it
	 */
	public TermUse(String paper, TermKey key, List<String> surfaces) {
		this(paper, key, surfaces, null);
	}

	/**
	 * {@return whether the evidence names the term by this surface and by words written
	 * out}
	 */
	boolean joins(String surface) {
		String sentence = this.evidence;
		return sentence != null && sentence.contains(surface) && this.surfaces.stream()
			.anyMatch((other) -> !Acronym.isShapedLikeOne(other) && sentence.contains(other));
	}

}
