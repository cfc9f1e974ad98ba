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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.papergraph.graph.model.TermType;

/**
 * Finds what was not tried with a term though it was with terms that are near: related to
 * it, or often named together with it.
 */
final class GapSearch {

	private static final int MOST_NEAR = 10;

	private static final int MOST_SHOWN = 3;

	/**
	 * So many more are asked for their own newest papers: of a term that very many papers
	 * name, the sample may have missed them.
	 */
	private static final int MOST_CHECKED = 20;

	private final Uses uses;

	GapSearch(Uses uses) {
		this.uses = uses;
	}

	/** The terms of a type near one of the same type, the related ones first. */
	Map<String, TermSummary> near(TermSummary term) {
		Map<String, TermSummary> near = new LinkedHashMap<>();
		this.uses.related(term.id(), term.type(), MOST_NEAR).forEach((other) -> near.put(other.id(), other));
		this.uses.around(term.id(), term.type(), MOST_NEAR).forEach((other) -> near.putIfAbsent(other.id(), other));
		return near;
	}

	/**
	 * {@return the terms of the other type that were not tried with a term, first those
	 * that were with most of what is near}
	 */
	List<Gap> of(TermSummary term, TermType type, int limit) {
		Map<String, TermSummary> near = near(term);
		Map<String, List<UseRow>> tried = this.uses.ofType(near.keySet(), type)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.other().id(), TreeMap::new, Collectors.toList()));
		this.uses.ofType(List.of(term.id()), type).forEach((row) -> tried.remove(row.other().id()));
		List<List<UseRow>> best = new ArrayList<>(tried.values()
			.stream()
			.sorted(Comparator.comparingInt((List<UseRow> rows) -> -rows.size())
				.thenComparing(Comparator.comparingInt(GapSearch::papers).reversed())
				.thenComparing((rows) -> rows.get(0).other().id()))
			.limit(limit + MOST_CHECKED)
			.map((rows) -> rows.stream()
				.sorted(Comparator.comparingInt((UseRow row) -> -row.papers()).thenComparing(UseRow::term))
				.toList())
			.toList());
		Set<String> after = this.uses
			.grid(best.stream().map((rows) -> rows.get(0).other().id()).toList(), List.of(term.id()))
			.stream()
			.map(UseRow::term)
			.collect(Collectors.toSet());
		best.removeIf((rows) -> after.contains(rows.get(0).other().id()));
		return gaps(best.subList(0, Math.min(limit, best.size())), near);
	}

	/** What comes nearest to two terms that were not tried together. */
	List<Gap> nearest(TermSummary method, TermSummary dataset, int limit) {
		List<List<UseRow>> found = new ArrayList<>();
		Map<String, TermSummary> near = near(method);
		near.putAll(near(dataset));
		Set<String> methods = ofType(near, TermType.METHOD);
		Set<String> datasets = ofType(near, TermType.DATASET);
		List<UseRow> rows = new ArrayList<>(this.uses.grid(methods, List.of(dataset.id())));
		rows.addAll(this.uses.grid(datasets, List.of(method.id())));
		rows.stream()
			.sorted(Comparator.comparingInt((UseRow row) -> -row.papers()).thenComparing(UseRow::term))
			.limit(limit)
			.forEach((row) -> found.add(List.of(row)));
		return gaps(found, near);
	}

	private static Set<String> ofType(Map<String, TermSummary> terms, TermType type) {
		return terms.values()
			.stream()
			.filter((term) -> term.type() == type)
			.map(TermSummary::id)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private List<Gap> gaps(List<List<UseRow>> found, Map<String, TermSummary> near) {
		List<UseRow> shown = found.stream().flatMap((rows) -> rows.stream().limit(MOST_SHOWN)).toList();
		Map<UseRow, UseExample> examples = this.uses.examples(shown);
		Function<UseRow, Gap.Near> view = (row) -> new Gap.Near(Objects.requireNonNull(near.get(row.term())).ref(),
				row.papers(), Objects.requireNonNull(examples.get(row)));
		return found.stream()
			.map((rows) -> new Gap(rows.get(0).other(), rows.get(0).paperCount(), papers(rows),
					rows.stream().limit(MOST_SHOWN).map(view).toList()))
			.toList();
	}

	private static int papers(List<UseRow> rows) {
		return rows.stream().mapToInt(UseRow::papers).sum();
	}

}
