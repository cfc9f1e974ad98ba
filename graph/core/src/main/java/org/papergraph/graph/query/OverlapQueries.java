/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.SimilarityStatements;

/**
 * Questions about what two papers, or two terms, share.
 */
public final class OverlapQueries {

	/** A term of more papers says little about any two of them. */
	private static final int MOST_PAPERS = 25;

	private static final int MOST_TERMS = 2_000;

	private final GraphReader reader;

	public OverlapQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Finds what two papers or two terms share.
	 * @param first a paper's id or title, or a term's id, name or alias
	 * @param second the same
	 * @param page which part of the papers, if both are terms
	 * @return what they share, or why there is no answer
	 */
	public Overlap between(String first, String second, PageRequest page) {
		return this.reader.read((reading) -> {
			Optional<NamedEnd> one = NamedEnd.find(reading, first);
			Optional<NamedEnd> two = NamedEnd.find(reading, second);
			if (one.isEmpty() || two.isEmpty()) {
				return new Overlap.Unknown(one.isEmpty() ? first : second);
			}
			return overlap(reading, one.get(), two.get(), page);
		});
	}

	/**
	 * Finds the two papers that share the most, by the terms that few papers name.
	 * @return the pair and what it shares, or nothing if no two papers share such a term
	 */
	public Optional<PaperOverlap> closestPair() {
		return this.reader.read((reading) -> reading
			.row(SimilarityStatements.CLOSEST_PAIR,
					Map.of(Parameters.MOST_PAPERS, MOST_PAPERS, Parameters.MOST_TERMS, MOST_TERMS),
					(row) -> List.of(row.get(Columns.FIRST).asString(), row.get(Columns.SECOND).asString()))
			.flatMap((ids) -> {
				PaperFinder finder = new PaperFinder(reading);
				return finder.find(ids.get(0))
					.flatMap((first) -> finder.find(ids.get(1)).map((second) -> papers(reading, first, second)));
			}));
	}

	private static Overlap overlap(Reading reading, NamedEnd one, NamedEnd two, PageRequest page) {
		if (one instanceof NamedEnd.OfPaper first && two instanceof NamedEnd.OfPaper second) {
			return papers(reading, first.paper(), second.paper());
		}
		if (one instanceof NamedEnd.OfTerm first && two instanceof NamedEnd.OfTerm second) {
			return terms(reading, first.term(), second.term(), page);
		}
		return new Overlap.Mixed();
	}

	private static TermOverlap terms(Reading reading, TermSummary first, TermSummary second, PageRequest page) {
		Page<FoundPaper> papers = new PaperLister(reading, page).list(PaperCriteria.all(),
				List.of(List.of(first), List.of(second)));
		boolean sampled = Math.max(first.paperCount(), second.paperCount()) > CommonTerms.SAMPLE;
		return new TermOverlap(first, second, papers, new CommonTerms(reading).of(first, second), sampled);
	}

	private static PaperOverlap papers(Reading reading, PaperSummary first, PaperSummary second) {
		Map<String, Map<String, TermLink>> links = TermLink.byPaper(reading.rows(SimilarityStatements.SHARED,
				Map.of(Parameters.ID, first.id(), Parameters.PAPERS, List.of(first.id(), second.id())), LinkRow::of));
		List<SharedTerm> shared = SharedTerms.of(links.getOrDefault(first.id(), Map.of()),
				links.getOrDefault(second.id(), Map.of()));
		return new PaperOverlap(first, second, SharedTerms.score(shared), shared);
	}

}
