/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermKey;

/**
 * Says of every name of a term but its own why it leads there.
 */
final class Aliases {

	private final Map<TermKey, Merge> merges;

	private final NameRules rules;

	/**
	 * The defining sentence by key and surface: that of the paper whose id sorts first.
	 */
	private final Map<TermKey, Map<String, String>> definitions = new HashMap<>();

	Aliases(Collection<TermUse> uses, Map<TermKey, Merge> merges, NameRules rules) {
		this.merges = merges;
		this.rules = rules;
		uses.stream()
			.filter((use) -> use.evidence() != null)
			.sorted(Comparator.comparing(TermUse::paper).thenComparing((use) -> Objects.toString(use.evidence())))
			.forEach((use) -> use.surfaces()
				.stream()
				.filter(Acronym::isShapedLikeOne)
				.filter(use::joins)
				.forEach((surface) -> this.definitions.computeIfAbsent(use.key(), (key) -> new HashMap<>())
					.putIfAbsent(surface, Objects.toString(use.evidence()))));
	}

	List<TermAlias> of(List<NamedTerm> terms, Map<TermKey, SortedMap<String, PaperCount>> surfacesByKey) {
		Map<TermKey, String> names = new HashMap<>();
		terms.forEach((term) -> names.put(term.key(), term.name()));
		List<TermAlias> aliases = new ArrayList<>();
		surfacesByKey.forEach((key, surfaces) -> {
			Merge merge = Optional.ofNullable(this.merges.get(key)).orElseThrow();
			surfaces.forEach((surface, papers) -> {
				if (!surface.equals(names.get(merge.term()))) {
					aliases.add(alias(key, surface, merge, papers.count()));
				}
			});
		});
		return aliases;
	}

	private TermAlias alias(TermKey key, String surface, Merge merge, int papers) {
		if (merge.rule() != AliasRule.SAME_WORDS) {
			return new TermAlias(key, surface, merge.term(), merge.rule(),
					(merge.support() > 0) ? merge.support() : papers, merge.evidence());
		}
		boolean acronym = Acronym.isShapedLikeOne(surface)
				&& Acronym.canStandFor(Acronym.fold(surface), merge.term().name());
		if (!acronym) {
			return new TermAlias(key, surface, merge.term(), AliasRule.SAME_WORDS, papers);
		}
		String sentence = this.definitions.getOrDefault(key, Map.of()).get(surface);
		Optional<NameRule> known = (sentence == null) ? known(surface, merge.term()) : Optional.empty();
		AliasRule rule = known.isPresent() ? AliasRule.WELL_KNOWN : AliasRule.DEFINED_IN_PAPER;
		return new TermAlias(key, surface, merge.term(), rule, papers, evidence(sentence, known));
	}

	private static @Nullable String evidence(@Nullable String sentence, Optional<NameRule> known) {
		return (sentence != null) ? sentence : known.map(NameRule::source).orElse(null);
	}

	private Optional<NameRule> known(String surface, TermKey term) {
		String acronym = Acronym.fold(surface);
		String longForm = Spelling.fold(term.name());
		return this.rules.of(NameVerdict.WELL_KNOWN)
			.stream()
			.filter((rule) -> Acronym.fold(rule.one()).equals(acronym) && Spelling.fold(rule.other()).equals(longForm))
			.findFirst();
	}

}
