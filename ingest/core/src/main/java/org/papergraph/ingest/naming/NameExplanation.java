/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.papergraph.graph.identity.AliasRule;
import org.papergraph.graph.identity.CorpusNaming;
import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.graph.identity.NamedTerm;
import org.papergraph.graph.identity.TermAlias;
import org.papergraph.graph.model.TermKey;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Says in words whether two names are one term, and why.
 */
public final class NameExplanation {

	private final CorpusNaming naming;

	private final List<NameRule> nevers;

	/**
	 * Explains a naming.
	 * @param naming the terms and their names
	 * @param rules the rules it follows
	 */
	public NameExplanation(CorpusNaming naming, NameRules rules) {
		this.naming = naming;
		this.nevers = rules.of(NameVerdict.NEVER);
	}

	/**
	 * Explains two names.
	 * @param one a name
	 * @param other another
	 * @return lines for a person to read; the first starts with {@code same},
	 * {@code different} or {@code unknown}
	 */
	public List<String> of(String one, String other) {
		SortedSet<TermKey> here = terms(one);
		SortedSet<TermKey> there = terms(other);
		if (here.isEmpty() || there.isEmpty()) {
			return List.of("unknown: no term of the graph is called '" + (here.isEmpty() ? one : other) + "'");
		}
		SortedSet<TermKey> shared = new TreeSet<>(here);
		shared.retainAll(there);
		Optional<NameRule> never = never(one, other);
		List<String> lines = new ArrayList<>();
		if (shared.isEmpty()) {
			lines.add("different: '" + one + "' is " + ids(here) + ", '" + other + "' is " + ids(there));
			never.ifPresent((rule) -> lines.add("  kept apart by a user: " + rule.source()));
			return lines;
		}
		for (TermKey term : shared) {
			lines.add("same: both are " + term.id());
			lines.addAll(reasons(term, one));
			lines.addAll(reasons(term, other));
		}
		never.ifPresent((rule) -> lines.add("  papers join them by their own text: ingest the sources again with"
				+ " these pairs, and " + rule.source() + " takes them apart"));
		return lines;
	}

	private SortedSet<TermKey> terms(String name) {
		String wanted = letters(name);
		SortedSet<TermKey> terms = new TreeSet<>();
		for (NamedTerm term : this.naming.terms()) {
			if (letters(term.name()).equals(wanted) || letters(term.key().name()).equals(wanted)) {
				terms.add(term.key());
			}
		}
		for (TermAlias alias : this.naming.aliases()) {
			if (letters(alias.surface()).equals(wanted)) {
				terms.add(alias.term());
			}
		}
		return terms;
	}

	private List<String> reasons(TermKey term, String name) {
		String wanted = letters(name);
		List<String> lines = new ArrayList<>();
		this.naming.aliases()
			.stream()
			.filter((alias) -> alias.term().equals(term) && letters(alias.surface()).equals(wanted))
			.forEach((alias) -> {
				lines.add("  " + alias.surface() + ": " + alias.rule().label() + ", supported by " + papers(alias));
				if (alias.evidence() != null) {
					lines.add("    evidence: " + alias.evidence());
				}
				else if (alias.rule() == AliasRule.SAME_WORDS) {
					lines.add("    evidence: its words fold to '" + alias.key().name() + "'");
				}
			});
		return lines.isEmpty() ? List.of("  " + name + ": the term's own name") : lines;
	}

	private static String papers(TermAlias alias) {
		return (alias.support() == 1) ? "1 paper" : alias.support() + " papers";
	}

	private Optional<NameRule> never(String one, String other) {
		String here = TermNames.fold(one);
		String there = TermNames.fold(other);
		return this.nevers.stream()
			.filter((rule) -> rule.one().equals(here) && rule.other().equals(there)
					|| rule.one().equals(there) && rule.other().equals(here))
			.findFirst();
	}

	/** Gaps between digits count: CIFAR-10-0 is not CIFAR-100. */
	private static String letters(String name) {
		return TermNames.fold(name).replaceAll("(?<!\\d)[ -]|[ -](?!\\d)", "");
	}

	private static List<String> ids(SortedSet<TermKey> terms) {
		return terms.stream().map(TermKey::id).toList();
	}

}
