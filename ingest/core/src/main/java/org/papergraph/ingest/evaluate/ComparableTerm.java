/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldTerm;

/**
 * A term of either side as scoring sees it.
 *
 * @param type its type
 * @param acceptedTypes the types that count as right
 * @param name for people
 * @param forms every way it is written
 * @param role introduced or used, where known
 * @param confidence how sure the extractor is, 0 to 1; 1 for what people found
 */
record ComparableTerm(TermType type, Set<TermType> acceptedTypes, String name, Set<ComparableName> forms,
		@Nullable Role role, double confidence) {

	static ComparableTerm of(GoldTerm term) {
		return new ComparableTerm(term.type(), term.acceptedTypes(), term.name(), forms(term.forms()), term.role(), 1);
	}

	static ComparableTerm of(TermOccurrence term) {
		Collection<String> forms = Stream.concat(Stream.of(term.name()), term.aliases().stream()).toList();
		TermType type = term.key().type();
		return new ComparableTerm(type, EnumSet.of(type), term.name(), forms(forms), term.role(), term.confidence());
	}

	private static Set<ComparableName> forms(Collection<String> names) {
		return names.stream()
			.map(ComparableName::of)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * {@return whether a form of the one is a form of the other}
	 */
	boolean sharesForm(ComparableTerm other) {
		return this.forms.stream().anyMatch(other.forms::contains);
	}

	/**
	 * {@return the similarity of the two most similar forms}
	 */
	double similarity(ComparableTerm other) {
		double best = 0;
		for (ComparableName mine : this.forms) {
			for (ComparableName theirs : other.forms) {
				best = Math.max(best, mine.similarity(theirs));
			}
		}
		return best;
	}

	static List<ComparableTerm> predicted(List<TermOccurrence> terms) {
		return terms.stream().map(ComparableTerm::of).toList();
	}

}
