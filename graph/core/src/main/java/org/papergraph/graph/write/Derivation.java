/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.DerivedStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.TermStatements;
import org.papergraph.graph.identity.CorpusNaming;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NamedTerm;
import org.papergraph.graph.identity.RelatedPair;
import org.papergraph.graph.identity.RelatedTerms;
import org.papergraph.graph.identity.TermWeight;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.write.CorpusFacts.Link;

/**
 * The steps from what the graph holds of terms to what it should hold. Empty when it
 * holds just that.
 */
final class Derivation {

	private final CorpusFacts facts;

	private final CorpusNaming naming;

	private final List<Step> steps = new ArrayList<>();

	private Derivation(CorpusFacts facts, NameRules known) {
		this.facts = facts;
		this.naming = CorpusNaming.of(facts.links().stream().map(Link::use).toList(), facts.rules().plus(known));
	}

	static List<Step> of(CorpusFacts facts, NameRules known) {
		Derivation derivation = new Derivation(facts, known);
		derivation.addTerms();
		derivation.moveLinks();
		derivation.steps.addAll(ClaimSteps.of(facts.claims(), derivation.naming.canonical()));
		derivation.updateTerms();
		derivation.steps.addAll(AliasSteps.of(facts.aliases(), derivation.naming.aliases()));
		derivation.relateTerms();
		derivation.deleteTerms();
		return List.copyOf(derivation.steps);
	}

	private void addTerms() {
		Map<String, List<Object>> rows = new TreeMap<>();
		this.naming.terms()
			.stream()
			.map(NamedTerm::key)
			.filter((key) -> !this.facts.terms().containsKey(key))
			.forEach((key) -> rows.computeIfAbsent(key.type().label(), (label) -> new ArrayList<>())
				.add(TermRow.provisional(key)));
		add(TermStatements.ADD, rows);
	}

	private void moveLinks() {
		Map<String, List<Object>> rows = new TreeMap<>();
		for (Link link : this.facts.links()) {
			TermKey term = this.naming.canonical().getOrDefault(link.use().key(), link.use().key());
			if (!term.equals(link.term())) {
				rows.computeIfAbsent(link.type(), (type) -> new ArrayList<>())
					.add(Map.of(Parameter.FROM, link.use().paper(), Property.KEY, link.use().key().id(), Parameter.TO,
							term.id()));
			}
		}
		add(TermStatements.MOVE_LINK, rows);
	}

	private void updateTerms() {
		List<Object> rows = new ArrayList<>();
		for (NamedTerm term : this.naming.terms()) {
			Map<String, Object> wanted = properties(term);
			Map<String, Object> stored = new HashMap<>(this.facts.terms().getOrDefault(term.key(), Map.of()));
			// Others derive the rest of what a term has.
			stored.keySet().retainAll(wanted.keySet());
			if (!wanted.equals(stored)) {
				rows.add(Map.of(Property.ID, term.key().id(), Parameter.PROPERTIES, wanted));
			}
		}
		this.steps.addAll(Step.split(TermStatements.UPDATE, rows));
	}

	private Map<String, Object> properties(NamedTerm term) {
		TermWeight weight = TermWeight.of(term.papers().size(), this.facts.papers());
		return Map.of(Property.NAME, term.name(), Property.ALIASES, term.aliases(), Property.SPELLINGS,
				term.spellings(), Property.PAPER_COUNT, (long) weight.paperCount(), Property.IDF, weight.idf(),
				Property.HUB, weight.hub());
	}

	private void relateTerms() {
		Set<RelatedPair> stored = new HashSet<>(this.facts.related());
		List<RelatedPair> wanted = RelatedTerms.of(this.naming.terms(), this.facts.papers());
		Set<List<TermKey>> kept = new HashSet<>();
		wanted.forEach((pair) -> kept.add(List.of(pair.one(), pair.other())));
		List<Object> gone = new ArrayList<>();
		this.facts.related()
			.stream()
			.filter((pair) -> !kept.contains(List.of(pair.one(), pair.other())))
			.forEach((pair) -> gone.add(Map.of(Parameter.FROM, pair.one().id(), Parameter.TO, pair.other().id())));
		List<Object> changed = new ArrayList<>();
		wanted.stream()
			.filter((pair) -> !stored.contains(pair))
			.forEach((pair) -> changed.add(Map.of(Parameter.FROM, pair.one().id(), Parameter.TO, pair.other().id(),
					Parameter.PROPERTIES, Map.of(Property.PAPERS, pair.papers(), Property.WEIGHT, pair.weight()))));
		this.steps.addAll(Step.split(DerivedStatements.DELETE_RELATED, gone));
		this.steps.addAll(Step.split(DerivedStatements.SAVE_RELATED, changed));
	}

	private void deleteTerms() {
		Set<String> unsupported = new TreeSet<>();
		this.facts.terms().keySet().forEach((key) -> unsupported.add(key.id()));
		this.naming.terms().forEach((term) -> unsupported.remove(term.key().id()));
		this.steps.addAll(Step.split(TermStatements.DELETE, List.copyOf(unsupported)));
	}

	private void add(Map<String, String> statements, Map<String, List<Object>> rows) {
		rows.forEach((name, some) -> this.steps
			.addAll(Step.split(Objects.requireNonNull(statements.get(name), name), some)));
	}

}
