/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Locale;

/**
 * Why a name is an alias of a term.
 */
public enum AliasRule {

	/** The same words, up to case, hyphens, plural and a generic head. */
	SAME_WORDS,
	/** A paper's own text joins the two names. */
	DEFINED_IN_PAPER,
	/**
	 * Papers that define the acronym agree on its long form; this one does not define it.
	 */
	DEFINED_IN_OTHER_PAPERS,
	/** The acronym and its long form are known to most readers. */
	WELL_KNOWN,
	/** A vocabulary lists both names as synonyms. */
	VOCABULARY,
	/** A user says so. */
	SAID_BY_USER;

	/**
	 * {@return the name used in the graph, such as {@code defined in paper}}
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
