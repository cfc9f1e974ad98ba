/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Tells names of siblings, which no list of synonyms may join: with different numbers,
 * sizes or versions, or with opposite words.
 */
final class Siblings {

	private static final Set<String> OPPOSITE_PAIRS = WordLists.lines(Siblings.class, "opposites.txt")
		.stream()
		.collect(Collectors.toUnmodifiableSet());

	private Siblings() {
	}

	/**
	 * {@return whether two folded names are those of siblings}
	 */
	static boolean are(String one, String other) {
		Set<String> here = words(one);
		Set<String> there = words(other);
		Predicate<String> number = (word) -> word.chars().anyMatch(Character::isDigit);
		Set<String> common = new TreeSet<>(here);
		common.retainAll(there);
		here.removeAll(common);
		there.removeAll(common);
		boolean numbers = !here.stream()
			.filter(number)
			.collect(Collectors.toSet())
			.equals(there.stream().filter(number).collect(Collectors.toSet()));
		return numbers
				|| here.stream().anyMatch((word) -> there.stream().anyMatch((opposite) -> areOpposite(word, opposite)));
	}

	private static boolean areOpposite(String one, String other) {
		return OPPOSITE_PAIRS.contains(one + " = " + other) || OPPOSITE_PAIRS.contains(other + " = " + one);
	}

	private static Set<String> words(String name) {
		return new TreeSet<>(Arrays.asList(name.split("[ -]")));
	}

}
