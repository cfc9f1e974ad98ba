/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.candidate.Candidate;

/**
 * The candidates of a paper that name one thing. Confined to one extraction.
 */
final class TermGroup {

	private final String key;

	private final List<Candidate> candidates = new ArrayList<>();

	private final SortedSet<String> otherForms = new TreeSet<>();

	/**
	 * Creates an empty group.
	 * @param key the folded name
	 */
	TermGroup(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

	List<Candidate> candidates() {
		return this.candidates;
	}

	void add(Candidate candidate) {
		this.candidates.add(candidate);
	}

	/** Adds a form that the text defines, whether or not a candidate has it. */
	void addForm(String surface) {
		this.otherForms.add(surface);
	}

	void absorb(TermGroup other) {
		this.candidates.addAll(other.candidates);
		this.otherForms.addAll(other.otherForms);
	}

	/**
	 * {@return every way the text writes it, as far as known}
	 */
	SortedSet<String> forms(AnnotatedText text) {
		SortedSet<String> forms = new TreeSet<>(this.otherForms);
		for (Candidate candidate : this.candidates) {
			forms.add(candidate.span().of(text.text(candidate.in())));
		}
		return forms;
	}

	/**
	 * {@return the type with the greatest sum of probabilities, the first of equals}
	 */
	TermType type() {
		Map<TermType, Double> votes = new EnumMap<>(TermType.class);
		this.candidates.forEach((candidate) -> votes.merge(candidate.type(), candidate.probability(), Double::sum));
		TermType best = TermType.CONCEPT;
		double most = -1;
		for (Map.Entry<TermType, Double> vote : votes.entrySet()) {
			if (vote.getValue() > most) {
				best = vote.getKey();
				most = vote.getValue();
			}
		}
		return best;
	}

	/**
	 * {@return the greatest probability of a candidate of a type}
	 */
	double probability(TermType type) {
		return this.candidates.stream()
			.filter((candidate) -> candidate.type() == type)
			.mapToDouble(Candidate::probability)
			.max()
			.orElse(0);
	}

}
