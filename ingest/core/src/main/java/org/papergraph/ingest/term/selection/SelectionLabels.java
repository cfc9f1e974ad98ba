/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldTerm;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.name.TermNames;

/**
 * What the candidates of an annotated paper are.
 */
final class SelectionLabels {

	/** The label of what is no term. */
	static final int NONE = 0;

	private final Map<String, GoldTerm> byKey = new HashMap<>();

	private final boolean tellsSalience;

	SelectionLabels(GoldPaper gold) {
		this.tellsSalience = gold.tellsSalience();
		for (GoldTerm term : gold.terms()) {
			for (String form : term.forms()) {
				this.byKey.putIfAbsent(TermNames.fold(form), term);
				this.byKey.putIfAbsent(CandidateCollector.key(form), term);
			}
		}
	}

	/**
	 * {@return the labels: none, then the types in their order}
	 */
	static List<String> all() {
		List<String> labels = new ArrayList<>(List.of("None"));
		for (TermType type : TermType.values()) {
			labels.add(type.label());
		}
		return labels;
	}

	int label(String key) {
		GoldTerm term = this.byKey.get(key);
		return (term == null) ? NONE : term.type().ordinal() + 1;
	}

	/**
	 * {@return whether a concept is salient; empty for others and where nobody says}
	 */
	Optional<Boolean> salient(String key) {
		GoldTerm term = this.byKey.get(key);
		if (term == null || term.type() != TermType.CONCEPT || !this.tellsSalience) {
			return Optional.empty();
		}
		return Optional.of(term.salient());
	}

}
