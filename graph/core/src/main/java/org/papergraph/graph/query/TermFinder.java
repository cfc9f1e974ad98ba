/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.TermSearchStatements;
import org.papergraph.cypher.read.TermStatements;
import org.papergraph.graph.model.TermType;

/**
 * Finds the terms that a user means: by id, else by name or alias, whatever its case and
 * hyphens.
 */
final class TermFinder {

	private static final int MOST_TERMS = 20;

	private final Reading reading;

	TermFinder(Reading reading) {
		this.reading = reading;
	}

	/**
	 * {@return the terms meant, the one that most papers name first}
	 */
	List<TermSummary> find(TermCriterion criterion) {
		Optional<TermSummary> byId = byId(criterion.name())
			.filter((term) -> criterion.type() == null || criterion.type() == term.type());
		return byId.map(List::of).orElseGet(() -> byAnyName(criterion));
	}

	Optional<TermSummary> byId(String id) {
		return this.reading.row(TermStatements.TERM_BY_ID, Map.of(Parameters.ID, id), Rows::term);
	}

	private List<TermSummary> byAnyName(TermCriterion criterion) {
		if (!FullText.isSearchable(criterion.name())) {
			return List.of();
		}
		return this.reading.rows(TermSearchStatements.BY_ANY_NAME,
				Map.of(Parameters.TEXT, FullText.spelling(criterion.name()), Parameters.NAME, criterion.name().strip(),
						Parameters.PREFIX, prefix(criterion.type()), Parameters.LIMIT, MOST_TERMS),
				Rows::term);
	}

	static String prefix(@Nullable TermType type) {
		return (type != null) ? type.prefix() + ":" : "";
	}

}
