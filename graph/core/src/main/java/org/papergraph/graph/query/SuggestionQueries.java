/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.SuggestionStatements;

/**
 * Suggests what a user may mean who has begun to type.
 */
public final class SuggestionQueries {

	/** Of the terms that most papers name, so many are looked at. */
	private static final int WELL_KNOWN = 2_000;

	private static final int MATCHING = 100;

	private final GraphReader reader;

	public SuggestionQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Suggests terms and papers: a term of just this name first, then those whose name
	 * begins so, then those that have the words, each by number of papers; at least a
	 * third of the places is kept for papers.
	 * @param text what was typed: words, the last one perhaps only begun
	 * @param limit the most suggestions
	 * @return the suggestions, terms first
	 */
	public List<Suggestion> suggest(String text, int limit) {
		String begun = FullText.folded(text);
		String query = FullText.allWordsLastBegun(text);
		return this.reader.read((reading) -> {
			List<Suggestion> terms = terms(reading, begun, query).stream().map(Suggestion::of).toList();
			List<Suggestion> papers = reading
				.rows(SuggestionStatements.MATCHING_PAPERS,
						Map.of(Parameters.TEXT, FullText.inTitle(query), Parameters.LIMIT, limit), Rows::paper)
				.stream()
				.map(Suggestion::of)
				.toList();
			int places = Math.max(limit - papers.size(), limit - limit / 3);
			List<Suggestion> all = new ArrayList<>(terms.subList(0, Math.min(places, terms.size())));
			all.addAll(papers.subList(0, Math.min(limit - all.size(), papers.size())));
			return all;
		});
	}

	private static List<TermSummary> terms(Reading reading, String begun, String query) {
		Map<String, TermSummary> found = new LinkedHashMap<>();
		reading
			.rows(SuggestionStatements.WELL_KNOWN_TERMS,
					Map.of(Parameters.PREFIX, begun, Parameters.MOST_TERMS, WELL_KNOWN, Parameters.LIMIT, MATCHING),
					Rows::term)
			.forEach((term) -> found.put(term.id(), term));
		reading
			.rows(SuggestionStatements.MATCHING_TERMS, Map.of(Parameters.TEXT, query, Parameters.LIMIT, MATCHING),
					Rows::term)
			.forEach((term) -> found.put(term.id(), term));
		return found.values()
			.stream()
			.sorted(Comparator.comparingInt((TermSummary term) -> closeness(term, begun))
				.thenComparing(TermSummary::paperCount, Comparator.reverseOrder())
				.thenComparing(TermSummary::id))
			.toList();
	}

	private static int closeness(TermSummary term, String begun) {
		List<String> names = new ArrayList<>(term.aliases());
		names.add(term.name());
		List<String> folded = names.stream().map(FullText::folded).toList();
		if (folded.contains(begun)) {
			return 0;
		}
		return folded.stream().anyMatch((name) -> name.startsWith(begun)) ? 1 : 2;
	}

}
