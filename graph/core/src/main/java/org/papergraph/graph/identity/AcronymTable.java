/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermType;

/**
 * Which long forms the papers of a corpus define for an acronym. A paper defines one when
 * it names a term both by the acronym and by a key that the acronym can stand for.
 */
final class AcronymTable {

	/** How much of the defining papers must agree on one long form. */
	private static final double AGREEMENT = 0.9;

	/** How many papers must define a short acronym, which may stand for much. */
	private static final int SUPPORT = 2;

	/** From this length on, one defining paper is enough. */
	private static final int LONG_ENOUGH = 4;

	/** Acronym to long form to the papers that define it so, for each type. */
	private final Map<TermType, Map<String, Map<String, Set<String>>>> byType = new TreeMap<>();

	private final Map<String, Map<String, Set<String>>> anyType = new TreeMap<>();

	private AcronymTable() {
	}

	/**
	 * Gathers the definitions.
	 * @param uses all uses of the corpus
	 * @param spelled the group that each key is spelled like
	 * @return the table
	 */
	static AcronymTable of(Collection<TermUse> uses, Map<TermKey, TermKey> spelled) {
		AcronymTable table = new AcronymTable();
		for (TermUse use : uses) {
			TermKey key = spelled.getOrDefault(use.key(), use.key());
			use.surfaces()
				.stream()
				.filter(Acronym::isShapedLikeOne)
				.map(Acronym::fold)
				.filter((acronym) -> Acronym.canStandFor(acronym, key.name()))
				.forEach((acronym) -> table.add(acronym, key, use.paper()));
		}
		return table;
	}

	/**
	 * Looks an acronym up: definitions as a term of its own type count first, then those
	 * of any type.
	 * @param key a key that may be an acronym
	 * @return the long form, of the same type, when the papers leave no doubt
	 */
	Optional<Merge> longFormOf(TermKey key) {
		String acronym = Acronym.fold(key.name());
		if (key.name().indexOf(' ') >= 0 || acronym.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Set<String>> ownType = this.byType.getOrDefault(key.type(), Map.of())
			.getOrDefault(acronym, Map.of());
		Map<String, Set<String>> definitions = ownType.isEmpty() ? this.anyType.getOrDefault(acronym, Map.of())
				: ownType;
		Set<String> all = new TreeSet<>();
		definitions.values().forEach(all::addAll);
		return definitions.entrySet()
			.stream()
			.filter((definition) -> isSure(acronym, definition.getValue().size(), all.size()))
			.filter((definition) -> !definition.getKey().equals(key.name()))
			.findFirst()
			.map((definition) -> new Merge(new TermKey(key.type(), definition.getKey()),
					AliasRule.DEFINED_IN_OTHER_PAPERS, definition.getValue().size()));
	}

	private void add(String acronym, TermKey key, String paper) {
		add(this.byType.computeIfAbsent(key.type(), (type) -> new TreeMap<>()), acronym, key.name(), paper);
		add(this.anyType, acronym, key.name(), paper);
	}

	private static void add(Map<String, Map<String, Set<String>>> table, String acronym, String name, String paper) {
		table.computeIfAbsent(acronym, (key) -> new TreeMap<>())
			.computeIfAbsent(name, (key) -> new TreeSet<>())
			.add(paper);
	}

	private static boolean isSure(String acronym, int support, int all) {
		int needed = (acronym.length() >= LONG_ENOUGH) ? 1 : SUPPORT;
		return support >= needed && support >= AGREEMENT * all;
	}

}
