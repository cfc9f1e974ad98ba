/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's name in so far as it tells whether two spellings may be one person: the
 * words without case and marks, and which of them is the family name.
 *
 * @param family the family name
 * @param words all words
 */
public record PersonName(String family, Set<String> words) {

	private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

	/**
	 * {@return what tells a name from others}
	 * @param name a name, with the family name last or before a comma
	 */
	public static PersonName of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		int comma = plain.indexOf(',');
		List<String> all = words(plain);
		List<String> first = (comma > 0) ? words(plain.substring(0, comma)) : all;
		String family = first.isEmpty() ? plain : first.get(first.size() - 1);
		return new PersonName(family, new TreeSet<>(all));
	}

	/**
	 * {@return whether both may name one person; some write the family name first}
	 * @param other another name
	 */
	public boolean mayBe(PersonName other) {
		return this.family.equals(other.family) || this.words.equals(other.words);
	}

	private static List<String> words(String name) {
		return Arrays.stream(name.split("[^\\p{L}\\p{N}'-]+"))
			.filter((word) -> !word.isEmpty() && !SUFFIXES.contains(word))
			.toList();
	}

}
