/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldTerm;

/**
 * Invented gold terms and predictions.
 */
final class GoldPapers {

	private GoldPapers() {
	}

	static GoldPaper paper(GoldTerm... terms) {
		return new GoldPaper("P1", "An invented paper", "", List.of(terms), List.of());
	}

	static GoldTerm term(TermType type, String name, String... aliases) {
		return new GoldTerm(type, name, List.of(aliases), null, EnumSet.of(type), false, false);
	}

	static GoldTerm optional(TermType type, String name) {
		return new GoldTerm(type, name, List.of(), null, EnumSet.of(type), true, false);
	}

	static GoldTerm either(TermType type, TermType other, String name) {
		return new GoldTerm(type, name, List.of(), null, Set.of(type, other), false, false);
	}

	static GoldTerm with(Role role, TermType type, String name) {
		return new GoldTerm(type, name, List.of(), role, EnumSet.of(type), false, false);
	}

	static TermOccurrence predicted(TermType type, String name, String... aliases) {
		return predicted(type.hasRole() ? Role.USED : null, type, name, aliases);
	}

	static TermOccurrence predicted(@Nullable Role role, TermType type, String name, String... aliases) {
		Mention mention = new Mention(TextField.TITLE, new Span(0, name.length()), name, 0);
		return new TermOccurrence(new TermKey(type, name), name, List.of(aliases), role, 0.9, List.of(mention));
	}

}
