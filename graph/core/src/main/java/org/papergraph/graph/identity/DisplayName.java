/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.papergraph.graph.model.TermKey;

/**
 * Chooses how a term is shown: by the most frequent spelling of its key in the singular,
 * unless people hardly write it out.
 */
final class DisplayName {

	/** How many times more papers must use the acronym than the long form. */
	private static final int ACRONYM_LEAD = 5;

	/**
	 * A name such as "Barlow Twins" or "Mixture-of-Experts", which nobody writes in the
	 * singular.
	 */
	private static final Pattern PROPER_PLURAL = Pattern
		.compile("(?:\\p{Lu}\\p{Ll}+[ -](?:(?:of|with|for)[ -])?)+\\p{Lu}\\p{Ll}+s");

	private static final Comparator<Map.Entry<String, Integer>> BEST = Comparator
		.comparingInt((Map.Entry<String, Integer> name) -> -name.getValue())
		.thenComparingInt((name) -> shape(name.getKey()))
		.thenComparing(Map.Entry::getKey);

	private DisplayName() {
	}

	/**
	 * Chooses a name.
	 * @param key the term's canonical key
	 * @param papersBySurface number of papers that use each surface
	 * @return the name
	 */
	static String of(TermKey key, Map<String, Integer> papersBySurface) {
		Map<String, Integer> spellings = new TreeMap<>();
		Map<String, Integer> acronyms = new TreeMap<>();
		Map<String, Integer> others = new TreeMap<>();
		boolean singularWritten = papersBySurface.keySet()
			.stream()
			.anyMatch((surface) -> Spelling.fold(surface).equals(Spelling.fold(key.name())));
		papersBySurface.forEach((surface, papers) -> {
			Optional<String> singular = Spelling.singular(surface, key.name())
				.map((name) -> (!singularWritten && PROPER_PLURAL.matcher(surface).matches()) ? surface : name);
			if (singular.isPresent()) {
				spellings.merge(singular.get(), papers, Integer::sum);
			}
			else if (Acronym.isShapedLikeOne(surface)) {
				acronyms.merge(Acronym.singular(surface), papers, Integer::sum);
			}
			else {
				others.merge(surface, papers, Integer::sum);
			}
		});
		if (sum(acronyms) >= ACRONYM_LEAD * Math.max(1, sum(spellings) + sum(others))) {
			return best(acronyms).orElse(key.name());
		}
		return List.of(spellings, others, acronyms)
			.stream()
			.flatMap((names) -> best(names).stream())
			.findFirst()
			.orElse(key.name());
	}

	private static Optional<String> best(Map<String, Integer> names) {
		return names.entrySet().stream().min(BEST).map(Map.Entry::getKey);
	}

	private static int sum(Map<String, Integer> names) {
		return names.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * {@return 0 for capitals within words, such as ImageNet, which somebody chose; 1 for
	 * lower case; 2 for capitals at the start, which a title or a sentence may have put
	 * there}
	 */
	private static int shape(String name) {
		boolean inner = false;
		boolean initial = false;
		for (int i = 0; i < name.length(); i++) {
			if (Character.isUpperCase(name.charAt(i))) {
				boolean start = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
				initial |= start;
				inner |= !start;
			}
		}
		if (inner) {
			return 0;
		}
		return initial ? 2 : 1;
	}

}
