/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.Set;

import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.WordLists;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Acronyms of fields, kinds of models and hardware, which look like names of one thing
 * and are none: "NLP datasets" is not a dataset called NLP.
 */
final class FieldAcronyms {

	private static final Set<String> ACRONYMS = Set.copyOf(WordLists.lines(NameList.class, "field-acronyms.txt"));

	private FieldAcronyms() {
	}

	static boolean contains(String word) {
		return ACRONYMS.contains(TermNames.fold(word));
	}

}
