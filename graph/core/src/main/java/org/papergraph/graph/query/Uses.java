/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.UseStatements;
import org.papergraph.cypher.read.WalkStatements;
import org.papergraph.graph.model.TermType;

/**
 * Reads which terms papers use together, and shows a paper for it.
 */
final class Uses {

	/** So many papers of a term are looked at, the newest. */
	static final int SAMPLE = 300;

	private final Reading reading;

	Uses(Reading reading) {
		this.reading = reading;
	}

	List<UseRow> grid(Collection<String> terms, Collection<String> others) {
		return this.reading.rows(UseStatements.GRID, Map.of(Parameters.TERMS, List.copyOf(terms), Parameters.OTHERS,
				List.copyOf(others), Parameters.SAMPLE, SAMPLE), UseRow::of);
	}

	List<UseRow> ofType(Collection<String> terms, TermType type) {
		return this.reading.rows(UseStatements.OF_TYPE, Map.of(Parameters.TERMS, List.copyOf(terms), Parameters.PREFIX,
				TermFinder.prefix(type), Parameters.SAMPLE, SAMPLE), UseRow::of);
	}

	List<TermSummary> around(String term, TermType type, int limit) {
		return this.reading.rows(UseStatements.AROUND, Map.of(Parameters.TERMS, List.of(term), Parameters.PREFIX,
				TermFinder.prefix(type), Parameters.SAMPLE, SAMPLE, Parameters.LIMIT, limit), Rows::term);
	}

	List<TermSummary> related(String term, TermType type, int limit) {
		return this.reading.rows(UseStatements.RELATED, Map.of(Parameters.TERMS, List.of(term), Parameters.PREFIX,
				TermFinder.prefix(type), Parameters.LIMIT, limit), Rows::term);
	}

	/**
	 * {@return the example of each row: the paper and its words for both terms}
	 */
	Map<UseRow, UseExample> examples(Collection<UseRow> rows) {
		List<String> papers = rows.stream().map(UseRow::example).distinct().toList();
		List<String> terms = rows.stream()
			.flatMap((row) -> Stream.of(row.term(), row.other().id()))
			.distinct()
			.toList();
		Map<String, PaperSummary> summaries = this.reading
			.rows(WalkStatements.SUMMARIES, Map.of(Parameters.PAPERS, papers), Rows::paper)
			.stream()
			.collect(Collectors.toMap(PaperSummary::id, Function.identity()));
		Map<String, Map<String, TermLink>> links = new EvidenceFinder(this.reading).links(papers, terms);
		return rows.stream().distinct().collect(Collectors.toMap(Function.identity(), (row) -> {
			Map<String, TermLink> words = links.getOrDefault(row.example(), Map.of());
			TermEvidence one = Objects.requireNonNull(words.get(row.term())).termEvidence();
			TermEvidence other = Objects.requireNonNull(words.get(row.other().id())).termEvidence();
			boolean methodFirst = one.term().type() == TermType.METHOD;
			return new UseExample(Objects.requireNonNull(summaries.get(row.example())), methodFirst ? one : other,
					methodFirst ? other : one);
		}));
	}

}
