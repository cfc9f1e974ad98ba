/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.Set;
import java.util.stream.Collectors;

import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.WordLists;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Names that say nothing: "model", "novel approach", "42".
 */
public final class GenericNames {

	private static final Set<String> WORDS = WordLists.lines(NameList.class, "generic-words.txt")
		.stream()
		.map(TermNames::fold)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> PARTS = Set.copyOf(WordLists.lines(NameList.class, "generic-parts.txt"));

	private static final Set<String> ADJECTIVES = Set.copyOf(WordLists.lines(NameList.class, "generic-adjectives.txt"));

	private GenericNames() {
	}

	public static boolean isGeneric(String folded) {
		if (folded.length() < 2 || WORDS.contains(folded) || folded.chars().noneMatch(Character::isLetter)) {
			return true;
		}
		for (String word : folded.split(" ")) {
			if (!PARTS.contains(word) && !ADJECTIVES.contains(word)) {
				return false;
			}
		}
		return true;
	}

}
