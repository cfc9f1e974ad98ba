/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.util.List;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.ingest.term.PaperNames;

/**
 * Abbreviations so common that papers leave them undefined.
 */
public final class KnownNames {

	private static final String SOURCE = "list of well-known abbreviations";

	private KnownNames() {
	}

	/**
	 * {@return one rule for each abbreviation}
	 */
	public static NameRules rules() {
		List<NameRule> rules = PaperNames.knownAcronyms()
			.entrySet()
			.stream()
			.map((known) -> new NameRule(NameVerdict.WELL_KNOWN, known.getKey(), known.getValue(), SOURCE))
			.toList();
		return new NameRules(rules);
	}

}
