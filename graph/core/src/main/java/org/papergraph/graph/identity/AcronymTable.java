/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

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
	private final Map<TermType, Map<String, Map<String, Map<String, String>>>> byType = new TreeMap<>();

	/** The same whatever the type; innermost, the sentence by paper. */
	private final Map<String, Map<String, Map<String, String>>> anyType = new TreeMap<>();

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
				.filter((surface) -> Acronym.canStandFor(Acronym.fold(surface), key.name()))
				.forEach((surface) -> table.add(surface, key, use));
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
		Map<String, Map<String, String>> definitions = definitions(key.type(), acronym);
		Set<String> all = new TreeSet<>();
		definitions.values().forEach((papers) -> all.addAll(papers.keySet()));
		return definitions.entrySet()
			.stream()
			.filter((definition) -> isSure(acronym, definition.getValue().size(), all.size()))
			.filter((definition) -> !definition.getKey().equals(key.name()))
			.findFirst()
			.map((definition) -> new Merge(new TermKey(key.type(), definition.getKey()),
					AliasRule.DEFINED_IN_OTHER_PAPERS, definition.getValue().size(), sentence(definition.getValue())));
	}

	/**
	 * {@return whether papers define it as something else than this}
	 */
	boolean contradicts(TermKey key, String longForm) {
		String wanted = Spelling.fold(longForm);
		return definitions(key.type(), Acronym.fold(key.name())).keySet()
			.stream()
			.anyMatch((name) -> !Spelling.fold(name).equals(wanted));
	}

	private Map<String, Map<String, String>> definitions(TermType type, String acronym) {
		Map<String, Map<String, String>> ownType = this.byType.getOrDefault(type, Map.of())
			.getOrDefault(acronym, Map.of());
		return ownType.isEmpty() ? this.anyType.getOrDefault(acronym, Map.of()) : ownType;
	}

	/** The sentence of the paper whose id sorts first, of those that have one. */
	private static @Nullable String sentence(Map<String, String> sentences) {
		return sentences.values().stream().filter((sentence) -> !sentence.isEmpty()).findFirst().orElse(null);
	}

	private void add(String surface, TermKey key, TermUse use) {
		String sentence = use.joins(surface) ? Objects.requireNonNullElse(use.evidence(), "") : "";
		String acronym = Acronym.fold(surface);
		add(this.byType.computeIfAbsent(key.type(), (type) -> new TreeMap<>()), acronym, key.name(), use.paper(),
				sentence);
		add(this.anyType, acronym, key.name(), use.paper(), sentence);
	}

	private static void add(Map<String, Map<String, Map<String, String>>> table, String acronym, String name,
			String paper, String sentence) {
		table.computeIfAbsent(acronym, (key) -> new TreeMap<>())
			.computeIfAbsent(name, (key) -> new TreeMap<>())
			.merge(paper, sentence, (one, other) -> (one.compareTo(other) >= 0) ? one : other);
	}

	private static boolean isSure(String acronym, int support, int all) {
		int needed = (acronym.length() >= LONG_ENOUGH) ? 1 : SUPPORT;
		return support >= needed && support >= AGREEMENT * all;
	}

}
