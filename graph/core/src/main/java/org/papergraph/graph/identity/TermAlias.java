/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermKey;

/**
 * A name that leads to a term, and why.
 *
 * @param key the key that papers derive from the surface
 * @param surface the words of a text
 * @param term the term's canonical key
 * @param rule why the surface is a name of the term
 * @param support number of papers that speak for it: those that define the acronym, else
 * those that use the surface
 * @param evidence the sentence that defines the acronym, or the line or vocabulary that
 * says so; null where the rule alone speaks
 */
public record TermAlias(TermKey key, String surface, TermKey term, AliasRule rule, int support,
		@Nullable String evidence) {

	/**
	 * Makes an alias for which its rule alone speaks.
	 * @param key the key that papers derive from the surface
	 * @param surface the words of a text
	 * @param term the term's canonical key
	 * @param rule why the surface is a name of the term
	 * @param support number of papers that speak for it
	 */
	public TermAlias(TermKey key, String surface, TermKey term, AliasRule rule, int support) {
		this(key, surface, term, rule, support, null);
	}

}
