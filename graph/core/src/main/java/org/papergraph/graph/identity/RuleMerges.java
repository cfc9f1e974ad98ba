/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermType;

/**
 * Which keys of a corpus papers, users and vocabularies join.
 */
final class RuleMerges {

	private final Set<TermKey> groups;

	private final AcronymTable acronyms;

	/** The group that a name is spelled like, by type. */
	private final Map<TermType, Map<String, TermKey>> bySpelling = new TreeMap<>();

	private final Set<String> anyType = new TreeSet<>();

	RuleMerges(Map<TermKey, TermKey> spelled, AcronymTable acronyms) {
		this.groups = new TreeSet<>(spelled.values());
		this.acronyms = acronyms;
		spelled.forEach((key, group) -> {
			String fold = Spelling.fold(key.name());
			this.bySpelling.computeIfAbsent(key.type(), (type) -> new HashMap<>()).put(fold, group);
			this.anyType.add(fold);
		});
	}

	/**
	 * {@return the acronyms that papers define, sorted by key}
	 */
	List<Joint> definedByPapers() {
		List<Joint> joints = new ArrayList<>();
		this.groups.forEach((group) -> this.acronyms.longFormOf(group)
			.map((merge) -> new Merge(known(merge.term()), merge.rule(), merge.support(), merge.evidence()))
			.ifPresent((merge) -> joints.add(new Joint(group, merge))));
		return joints;
	}

	/**
	 * {@return what rules join, in the order of the rules}
	 */
	List<Joint> of(List<NameRule> rules) {
		List<Joint> joints = new ArrayList<>();
		for (NameRule rule : rules) {
			for (TermType type : TermType.values()) {
				joint(rule, type, rules).ifPresent(joints::add);
			}
		}
		return joints;
	}

	/**
	 * {@return names that are one when an abbreviation inside them is written out, such
	 * as "multi-agent RL", sorted by key}
	 * @param abbreviations rules whose first name is an abbreviation of the second
	 */
	List<Joint> writtenOut(List<NameRule> abbreviations) {
		Map<String, NameRule> byShortForm = new HashMap<>();
		abbreviations.forEach((rule) -> byShortForm.putIfAbsent(rule.one(), rule));
		List<Joint> joints = new ArrayList<>();
		for (TermKey group : this.groups) {
			List<String> words = List.of(group.name().split(" "));
			words.stream()
				.map(byShortForm::get)
				.filter((rule) -> rule != null && words.size() > 1)
				.filter((rule) -> !this.acronyms.contradicts(new TermKey(group.type(), rule.one()), rule.other()))
				.findFirst()
				.ifPresent((rule) -> writtenOut(group, words, rule).ifPresent(joints::add));
		}
		return joints;
	}

	private Optional<Joint> writtenOut(TermKey group, List<String> words, NameRule rule) {
		String longName = words.stream()
			.map((word) -> word.equals(rule.one()) ? rule.other() : word)
			.collect(Collectors.joining(" "));
		return Optional.ofNullable(find(group.type(), longName))
			.map((other) -> new Joint(group, new Merge(other, AliasRule.WELL_KNOWN, 0, rule.source())));
	}

	private Optional<Joint> joint(NameRule rule, TermType type, List<NameRule> rules) {
		TermKey one = find(type, rule.one());
		if (one == null) {
			return Optional.empty();
		}
		TermKey other = find(type, rule.other());
		boolean said = rule.verdict() == NameVerdict.ALWAYS;
		boolean applies = (other != null) || switch (rule.verdict()) {
			case WELL_KNOWN -> this.anyType.contains(Spelling.fold(rule.other()));
			case VOCABULARY -> rules.stream()
				.anyMatch((synonym) -> synonym.other().equals(rule.other()) && !synonym.one().equals(rule.one())
						&& find(type, synonym.one()) != null);
			default -> false;
		};
		if (!applies || !said && this.acronyms.contradicts(one, rule.other())) {
			return Optional.empty();
		}
		TermKey term = (other != null) ? other : new TermKey(type, rule.other());
		return Optional.of(new Joint(one, new Merge(term, rule.verdict().rule(), 0, rule.source())));
	}

	private TermKey known(TermKey key) {
		TermKey group = find(key.type(), key.name());
		return (group != null) ? group : key;
	}

	private @Nullable TermKey find(TermType type, String name) {
		return this.bySpelling.getOrDefault(type, Map.of()).get(Spelling.fold(name));
	}

	/**
	 * A key leads to a term.
	 *
	 * @param key the key
	 * @param merge where to, and why
	 */
	record Joint(TermKey key, Merge merge) {
	}

}
