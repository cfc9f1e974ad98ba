/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.PaperStatements;
import org.papergraph.graph.query.Closeness.Close;
import org.papergraph.graph.query.Closeness.Tie;

/**
 * Questions about which papers are close to others, and why.
 */
public final class SimilarityQueries {

	/** The most papers to start from. */
	public static final int MOST_SEEDS = 10;

	private final GraphReader reader;

	public SimilarityQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Lists the papers that are close to given ones, the closest first, each with what
	 * ties them; {@link SimilarityParts} says what the score is made of.
	 * @param ids the papers, from 1 to {@value #MOST_SEEDS}
	 * @param page which part of the list
	 * @return the papers, or the first id that no paper has
	 */
	public Similar similar(List<String> ids, PageRequest page) {
		if (ids.isEmpty() || ids.size() > MOST_SEEDS) {
			throw new InvalidQueryException("paper", "there must be from 1 to " + MOST_SEEDS + " papers");
		}
		return this.reader.read((reading) -> {
			PaperFinder finder = new PaperFinder(reading);
			List<String> seeds = new ArrayList<>();
			for (String id : ids) {
				Optional<PaperSummary> paper = finder.find(id);
				if (paper.isEmpty()) {
					return new Similar.Unknown(id);
				}
				seeds.add(paper.get().id());
			}
			return new Similar.Found(similar(reading, seeds.stream().distinct().sorted().toList(), page));
		});
	}

	private static SampledPage<SimilarPaper> similar(Reading reading, List<String> seeds, PageRequest page) {
		Closeness closeness = new Closeness(reading, seeds);
		List<Ranked<Close>> rows = closeness.closest()
			.stream()
			.map((close) -> new Ranked<>(close, place(close)))
			.filter((row) -> page.isAfter(row.place()))
			.limit(page.limit() + 1L)
			.toList();
		Page<Close> found = Page.of(rows, page.limit());
		List<String> papers = new ArrayList<>(seeds);
		found.items().forEach((close) -> papers.add(close.profile().paper().id()));
		Map<String, Map<String, TermLink>> links = TermLink
			.byPaper(reading.rows(PaperStatements.TERMS_OF_PAPERS, Map.of(Parameters.PAPERS, papers), LinkRow::of));
		Map<String, TermLink> own = new TreeMap<>();
		seeds.forEach((seed) -> links.getOrDefault(seed, Map.of()).forEach(own::putIfAbsent));
		return SampledPage.of(found.map((close) -> view(close, own, links)), closeness.isSampled());
	}

	private static Cursor place(Close close) {
		return new Cursor(close.parts().score(), close.profile().paper().title(), close.profile().paper().id());
	}

	private static SimilarPaper view(Close close, Map<String, TermLink> own, Map<String, Map<String, TermLink>> links) {
		PaperSummary paper = close.profile().paper();
		return new SimilarPaper(paper.id(), paper.title(), paper.year(), paper.publishedOn(), paper.url(),
				paper.citedBy(), close.parts().score(), close.parts(),
				SharedTerms.of(own, links.getOrDefault(paper.id(), Map.of())), shared(close.references()),
				shared(close.citations()));
	}

	private static SharedPapers shared(List<Tie> ties) {
		return SharedPapers
			.of(ties.stream().map(Tie::third).sorted(Comparator.comparing(SharedPapers.Example::id)).toList());
	}

}
