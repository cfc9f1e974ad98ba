/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermType;

/**
 * Decides which papers' keys are one term. Keys of different types are never merged: a
 * surface used as two kinds is two terms.
 */
final class KeyMerger {

	private KeyMerger() {
	}

	/**
	 * Merges keys spelled alike, then acronyms with the long form that papers define.
	 * @param uses all uses of the corpus
	 * @return for each key, the term it leads to
	 */
	static Map<TermKey, Merge> merge(Collection<TermUse> uses) {
		Map<TermKey, TermKey> spelled = spelledAlike(uses);
		AcronymTable acronyms = AcronymTable.of(uses, spelled);
		Map<TermKey, Merge> merged = new TreeMap<>();
		spelled.forEach((key, group) -> merged.put(key,
				acronyms.longFormOf(group)
					.map((definition) -> new Merge(spelled.getOrDefault(definition.term(), definition.term()),
							AliasRule.DEFINED_IN_OTHER_PAPERS, definition.support()))
					.orElseGet(() -> new Merge(group, AliasRule.SAME_WORDS, 0))));
		return merged;
	}

	/**
	 * Each key's group is called by the key that most papers lead to.
	 */
	private static Map<TermKey, TermKey> spelledAlike(Collection<TermUse> uses) {
		Map<TermKey, Set<String>> papers = new TreeMap<>();
		uses.forEach((use) -> papers.computeIfAbsent(use.key(), (key) -> new TreeSet<>()).add(use.paper()));
		Comparator<TermKey> better = Comparator
			.comparingInt((TermKey key) -> -papers.getOrDefault(key, Set.of()).size())
			.thenComparing(Comparator.naturalOrder());
		Map<Spelled, TermKey> best = new HashMap<>();
		papers.keySet()
			.forEach((key) -> best.merge(Spelled.of(key), key,
					(one, other) -> (better.compare(one, other) <= 0) ? one : other));
		Map<TermKey, TermKey> groups = new TreeMap<>();
		papers.keySet().forEach((key) -> groups.put(key, best.getOrDefault(Spelled.of(key), key)));
		return groups;
	}

	private record Spelled(TermType type, String fold) {

		static Spelled of(TermKey key) {
			return new Spelled(key.type(), Spelling.fold(key.name()));
		}

	}

}
