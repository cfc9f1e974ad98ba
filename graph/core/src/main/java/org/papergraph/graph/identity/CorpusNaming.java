/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.papergraph.graph.model.TermKey;

/**
 * The terms of a corpus and all names that lead to them.
 *
 * @param canonical for each key of a paper, the key of the term it leads to
 * @param terms the terms, sorted by key
 * @param aliases the names, sorted by key and surface; a term's own name is not among
 * them
 */
public record CorpusNaming(Map<TermKey, TermKey> canonical, List<NamedTerm> terms, List<TermAlias> aliases) {

	/**
	 * Names the terms of a corpus.
	 * @param uses every use of a term by a paper, in any order
	 * @return the naming, which depends on the set of uses alone
	 */
	public static CorpusNaming of(Collection<TermUse> uses) {
		return of(uses, NameRules.NONE);
	}

	/**
	 * Names the terms of a corpus.
	 * @param uses every use of a term by a paper, in any order
	 * @param rules what users and vocabularies say about names
	 * @return the naming, which depends on the set of uses and rules alone
	 */
	public static CorpusNaming of(Collection<TermUse> uses, NameRules rules) {
		List<TermUse> byPaper = uses.stream().sorted(Comparator.comparing(TermUse::paper)).toList();
		Map<TermKey, Merge> merges = KeyMerger.merge(byPaper, rules);
		Map<TermKey, SortedSet<String>> papersByKey = new HashMap<>();
		Map<TermKey, SortedMap<String, PaperCount>> surfacesByTerm = new TreeMap<>();
		Map<TermKey, SortedMap<String, PaperCount>> surfacesByKey = new TreeMap<>();
		Map<TermKey, TermKey> canonical = new TreeMap<>();
		merges.forEach((key, merge) -> canonical.put(key, merge.term()));
		for (TermUse use : byPaper) {
			TermKey term = canonical.getOrDefault(use.key(), use.key());
			papersByKey.computeIfAbsent(term, (key) -> new TreeSet<>()).add(use.paper());
			use.surfaces().forEach((surface) -> {
				add(surfacesByTerm, term, surface, use.paper());
				add(surfacesByKey, use.key(), surface, use.paper());
			});
		}
		List<NamedTerm> terms = new ArrayList<>();
		surfacesByTerm.forEach((term, surfaces) -> terms
			.add(named(term, counts(surfaces), papersByKey.getOrDefault(term, Collections.emptySortedSet()))));
		return new CorpusNaming(canonical, terms, new Aliases(byPaper, merges, rules).of(terms, surfacesByKey));
	}

	private static void add(Map<TermKey, SortedMap<String, PaperCount>> table, TermKey key, String surface,
			String paper) {
		table.computeIfAbsent(key, (absent) -> new TreeMap<>())
			.computeIfAbsent(surface, (absent) -> new PaperCount())
			.add(paper);
	}

	private static Map<String, Integer> counts(Map<String, PaperCount> papersBySurface) {
		Map<String, Integer> counts = new TreeMap<>();
		papersBySurface.forEach((surface, papers) -> counts.put(surface, papers.count()));
		return counts;
	}

	private static NamedTerm named(TermKey key, Map<String, Integer> counts, SortedSet<String> papers) {
		String name = DisplayName.of(key, counts);
		List<String> aliases = counts.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, Integer> surface) -> -surface.getValue())
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.filter((surface) -> !surface.equals(name))
			.toList();
		return new NamedTerm(key, name, aliases, papers);
	}

}
