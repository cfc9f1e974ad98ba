/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.papergraph.graph.query.BibliographicEntry;

/**
 * Names entries of one bibliography in the way people name them by hand: first author's
 * family name, year, first telling word of the title, such as
 * {@code hinton2015distilling}. An entry that would get the name of an earlier one gets a
 * number after it.
 */
final class CitationKeys {

	private static final Set<String> TELLING_NOTHING = Set.of("a", "an", "the", "on", "of", "in", "for", "to", "from",
			"with", "and", "is", "are", "do", "does", "how", "what", "why", "when", "towards", "toward");

	private final Set<String> taken = new HashSet<>();

	String next(BibliographicEntry entry) {
		String family = entry.authors().stream().findFirst().map(CitationKeys::family).orElse("anonymous");
		String word = words(entry.title()).filter((candidate) -> !TELLING_NOTHING.contains(candidate))
			.findFirst()
			.orElse("untitled");
		String key = family + ((entry.year() != null) ? entry.year() : "") + word;
		String unique = key;
		for (int number = 2; !this.taken.add(unique); number++) {
			unique = key + "-" + number;
		}
		return unique;
	}

	private static String family(String name) {
		int comma = name.indexOf(',');
		List<String> words = words((comma > 0) ? name.substring(0, comma) : name).toList();
		return words.isEmpty() ? "anonymous" : words.get(words.size() - 1);
	}

	private static Stream<String> words(String text) {
		return Stream
			.of(Normalizer.normalize(text, Normalizer.Form.NFKD)
				.replaceAll("\\p{M}", "")
				.toLowerCase(Locale.ROOT)
				.split("[^a-z0-9]+"))
			.filter((word) -> !word.isEmpty());
	}

}
