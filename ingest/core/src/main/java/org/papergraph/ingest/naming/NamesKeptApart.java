/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Takes apart, within a paper, the names that a user never wants to be one term, even if
 * the paper itself joins them. Relations stay with the term they were found for.
 */
public final class NamesKeptApart {

	private final List<NameRule> nevers;

	/**
	 * Prepares the rules.
	 * @param rules what the user says
	 */
	public NamesKeptApart(NameRules rules) {
		this.nevers = rules.of(NameVerdict.NEVER);
	}

	/**
	 * {@return whether one term with these names joins what a user keeps apart}
	 * @param names the term's key and surfaces
	 */
	public boolean joins(Set<String> names) {
		Set<String> folded = names.stream().map(TermNames::fold).collect(Collectors.toSet());
		return this.nevers.stream().anyMatch((rule) -> folded.contains(rule.one()) && folded.contains(rule.other()));
	}

	/**
	 * Takes names apart.
	 * @param paper an extracted paper
	 * @return the paper; a name that is kept apart from the term it belongs to is a term
	 * of its own, with its own mentions
	 */
	public ExtractedPaper apply(ExtractedPaper paper) {
		Map<TermKey, TermOccurrence> terms = new TreeMap<>();
		paper.terms().forEach((term) -> terms.put(term.key(), term));
		for (NameRule rule : this.nevers) {
			List.copyOf(terms.values()).forEach((term) -> split(term, rule, terms));
		}
		return terms.size() == paper.terms().size() ? paper : new ExtractedPaper(paper.paper(), paper.entries(),
				paper.sentences(), List.copyOf(terms.values()), paper.relations());
	}

	private static void split(TermOccurrence term, NameRule rule, Map<TermKey, TermOccurrence> terms) {
		String name = term.key().name();
		String apart = name.equals(rule.one()) ? rule.other() : rule.one();
		Set<String> names = term.mentions()
			.stream()
			.map((mention) -> TermNames.fold(mention.surface()))
			.collect(Collectors.toSet());
		names.add(name);
		if (!names.contains(rule.one()) || !names.contains(rule.other())) {
			return;
		}
		Map<Boolean, List<Mention>> parts = term.mentions()
			.stream()
			.collect(Collectors.partitioningBy((mention) -> TermNames.fold(mention.surface()).equals(apart)));
		List<Mention> moved = Objects.requireNonNull(parts.get(true));
		List<Mention> rest = Objects.requireNonNull(parts.get(false));
		TermKey key = new TermKey(term.key().type(), apart);
		if (!moved.isEmpty() && !rest.isEmpty() && !terms.containsKey(key)) {
			terms.put(key, part(term, key, moved));
			terms.put(term.key(), part(term, term.key(), rest));
		}
	}

	private static TermOccurrence part(TermOccurrence term, TermKey key, List<Mention> mentions) {
		List<String> surfaces = new ArrayList<>(mentions.stream().map(Mention::surface).distinct().sorted().toList());
		String name = surfaces.contains(term.name()) ? term.name() : surfaces.get(0);
		surfaces.remove(name);
		return new TermOccurrence(key, name, surfaces, term.role(), term.confidence(), mentions);
	}

}
