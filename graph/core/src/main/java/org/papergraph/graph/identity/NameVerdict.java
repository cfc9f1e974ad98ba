/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Locale;

/**
 * What somebody says about two names.
 */
public enum NameVerdict {

	/** A user says that they are one term. */
	ALWAYS(AliasRule.SAID_BY_USER),
	/** A user says that they are two, whatever any rule says. */
	NEVER(AliasRule.SAID_BY_USER),
	/** An abbreviation and its long form, known to most readers. */
	WELL_KNOWN(AliasRule.WELL_KNOWN),
	/** A vocabulary lists them as synonyms. */
	VOCABULARY(AliasRule.VOCABULARY);

	private final AliasRule rule;

	NameVerdict(AliasRule rule) {
		this.rule = rule;
	}

	AliasRule rule() {
		return this.rule;
	}

	/**
	 * {@return the word for it in files and in the graph, such as {@code well-known}}
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
