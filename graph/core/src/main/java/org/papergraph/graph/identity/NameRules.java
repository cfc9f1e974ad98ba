/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What users and vocabularies say about names, in an order of its own: what users say
 * comes first.
 *
 * @param all the rules, sorted
 */
public record NameRules(List<NameRule> all) {

	/** Nobody says anything. */
	public static final NameRules NONE = new NameRules(List.of());

	public NameRules {
		all = all.stream().distinct().sorted().toList();
	}

	/**
	 * {@return these rules and the others}
	 */
	public NameRules plus(NameRules others) {
		List<NameRule> both = new ArrayList<>(this.all);
		both.addAll(others.all);
		return new NameRules(both);
	}

	/**
	 * {@return the rules of one verdict}
	 */
	public List<NameRule> of(NameVerdict verdict) {
		return this.all.stream().filter((rule) -> rule.verdict() == verdict).toList();
	}

	/**
	 * {@return what keeps two names apart}
	 * @param one a folded name
	 * @param other another
	 */
	Optional<NameRule> never(String one, String other) {
		Set<String> names = Set.copyOf(List.of(Spelling.fold(one), Spelling.fold(other)));
		return of(NameVerdict.NEVER).stream()
			.filter((rule) -> names.equals(Set.copyOf(List.of(Spelling.fold(rule.one()), Spelling.fold(rule.other())))))
			.findFirst();
	}

	boolean keepsApart(Collection<String> some, Collection<String> others) {
		List<NameRule> nevers = of(NameVerdict.NEVER);
		if (nevers.isEmpty()) {
			return false;
		}
		Set<String> here = folded(some);
		Set<String> there = folded(others);
		return nevers.stream().anyMatch((rule) -> {
			String one = Spelling.fold(rule.one());
			String other = Spelling.fold(rule.other());
			return here.contains(one) && there.contains(other) || here.contains(other) && there.contains(one);
		});
	}

	private static Set<String> folded(Collection<String> names) {
		return names.stream().map(Spelling::fold).collect(Collectors.toCollection(TreeSet::new));
	}

}
