/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TextField;

/**
 * Chooses the sentence that says most about a term: one that names it both ways, as the
 * definition of an acronym does, else the first of the abstract, which says more than the
 * title.
 */
final class BestSentence {

	private BestSentence() {
	}

	static int of(List<Mention> mentions) {
		Map<Integer, Set<String>> names = new TreeMap<>();
		mentions.forEach((mention) -> names.computeIfAbsent(mention.sentence(), (sentence) -> new HashSet<>())
			.add(plain(mention.surface())));
		int most = names.values().stream().mapToInt(Set::size).max().orElse(0);
		List<Mention> best = mentions.stream()
			.filter((mention) -> names.getOrDefault(mention.sentence(), Set.of()).size() == most)
			.toList();
		return best.stream()
			.filter((mention) -> mention.in() == TextField.ABSTRACT)
			.findFirst()
			.orElse(best.get(0))
			.sentence();
	}

	private static String plain(String surface) {
		String lower = surface.toLowerCase(Locale.ROOT).replace('-', ' ');
		return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
	}

}
