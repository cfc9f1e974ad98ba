/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.PaperOrder;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.WalkStatements;

/**
 * Lists papers by walking along a listing: that of the rarest term asked for, or of all
 * papers. A page looks at a bounded number of papers; when few of them meet the other
 * conditions it may be short, and its {@code next} goes on from there.
 */
final class PaperWalk {

	private static final int WINDOW = 500;

	private static final int MOST_WINDOWS = 8;

	/** So many papers of a term are read and sorted by influence at once. */
	private static final int FEW = 2_000;

	private final Reading reading;

	private final PageRequest page;

	PaperWalk(Reading reading, PageRequest page) {
		this.reading = reading;
		this.page = page;
	}

	Page<PaperSummary> list(PaperCriteria criteria, List<List<TermSummary>> terms) {
		List<List<TermSummary>> rarestFirst = terms.stream()
			.sorted(Comparator.comparingInt(PaperWalk::papers))
			.toList();
		boolean byInfluence = criteria.order() == PaperOrder.INFLUENCE;
		boolean anchored = !terms.isEmpty() && (!byInfluence || papers(rarestFirst.get(0)) <= FEW);
		Map<String, @Nullable Object> parameters = new HashMap<>(PaperLister.conditions(criteria,
				ids(anchored ? rarestFirst.subList(1, rarestFirst.size()) : rarestFirst)));
		if (anchored) {
			parameters.put(Parameters.ANCHOR, ids(rarestFirst).get(0));
		}
		Integer year = byInfluence ? null : criteria.year();
		parameters.put(Parameters.UNTIL_PLACE, (year != null) ? Places.endOf(year) : Places.END);
		String start = (year != null) ? Places.startOf(year) : "";
		boolean plain = rarestFirst.size() <= (anchored ? 1 : 0) && criteria.source() == null
				&& (criteria.year() == null || year != null);
		parameters.put(Parameters.WINDOW, plain ? this.page.limit() + 1 : WINDOW);
		return walk(statement(anchored, byInfluence), parameters, this.page.place(start));
	}

	private Page<PaperSummary> walk(String statement, Map<String, @Nullable Object> parameters, String start) {
		List<Place> found = new ArrayList<>();
		String after = start;
		boolean more = true;
		for (int i = 0; i < MOST_WINDOWS && more && found.size() <= this.page.limit(); i++) {
			parameters.put(Parameters.AFTER_PLACE, after);
			List<Place> window = this.reading.rows(statement, parameters, Place::of);
			window.stream().filter(Place::fits).forEach(found::add);
			more = Integer.valueOf(window.size()).equals(parameters.get(Parameters.WINDOW));
			after = window.isEmpty() ? after : window.get(window.size() - 1).place();
		}
		List<Place> kept = found.subList(0, Math.min(this.page.limit(), found.size()));
		String next = null;
		if (found.size() > kept.size()) {
			next = Cursor.ofPlace(kept.get(kept.size() - 1).place()).encode();
		}
		else if (more) {
			next = Cursor.ofPlace(after).encode();
		}
		return new Page<>(summaries(kept.stream().map(Place::id).toList()), next);
	}

	private List<PaperSummary> summaries(List<String> ids) {
		Map<String, PaperSummary> papers = this.reading
			.rows(WalkStatements.SUMMARIES, Map.of(Parameters.PAPERS, ids), Rows::paper)
			.stream()
			.collect(Collectors.toMap(PaperSummary::id, Function.identity()));
		return ids.stream().filter(papers::containsKey).map(papers::get).toList();
	}

	private static String statement(boolean anchored, boolean byInfluence) {
		if (anchored) {
			return byInfluence ? WalkStatements.ALL_OF_FEW : WalkStatements.OF_TERMS;
		}
		return byInfluence ? WalkStatements.MOST_INFLUENTIAL : WalkStatements.NEWEST;
	}

	private static int papers(List<TermSummary> terms) {
		return terms.stream().mapToInt(TermSummary::paperCount).sum();
	}

	private static List<List<String>> ids(List<List<TermSummary>> terms) {
		return terms.stream().map((some) -> some.stream().map(TermSummary::id).toList()).toList();
	}

	/** A paper that was looked at. */
	private record Place(String id, String place, boolean fits) {

		static Place of(Record row) {
			return new Place(row.get(Property.ID).asString(), row.get(Columns.PLACE).asString(),
					row.get(Columns.FITS).asBoolean());
		}

	}

}
