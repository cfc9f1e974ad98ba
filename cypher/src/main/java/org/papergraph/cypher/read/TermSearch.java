/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

/**
 * Which conditions a listing of terms has.
 *
 * @param start where the terms come from
 * @param label the label of their type, or that of all terms
 * @param relevance whether the best match comes first, else what most papers name
 * @param after whether the page follows another one
 */
public record TermSearch(Start start, String label, boolean relevance, boolean after) {

	/** Where terms come from. */
	public enum Start {

		/** All terms. */
		ALL,

		/** The terms whose names have words, the best matches of them. */
		WORDS,

		/** The terms of papers of a source, some thousand of them. */
		SOURCE

	}

}
