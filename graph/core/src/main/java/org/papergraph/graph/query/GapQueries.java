/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.TermSearch;
import org.papergraph.cypher.read.TermSearchStatements;
import org.papergraph.graph.model.TermType;

/**
 * Questions about what was tried on what, and what was not.
 */
public final class GapQueries {

	/** The most methods, and the most datasets, of a grid. */
	public static final int MOST = 20;

	private static final int USUAL = 10;

	private final GraphReader reader;

	public GapQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Finds what was not tried: datasets with a method, methods on a dataset, or whether
	 * the two were tried together.
	 * @param method a method by id, name or alias; null if only a dataset is asked for
	 * @param dataset a dataset, likewise
	 * @param limit the most gaps, and the most papers
	 * @return what was and was not tried, or what is unknown
	 */
	public Gaps gaps(@Nullable String method, @Nullable String dataset, int limit) {
		if (method == null && dataset == null) {
			throw new InvalidQueryException("method", "a method or a dataset must be given");
		}
		return this.reader.read((reading) -> {
			TermSummary one = find(reading, TermType.METHOD, method);
			TermSummary other = find(reading, TermType.DATASET, dataset);
			if (method != null && one == null || dataset != null && other == null) {
				return (method != null && one == null) ? new Gaps.Unknown("method", method)
						: new Gaps.Unknown("dataset", String.valueOf(dataset));
			}
			return found(reading, one, other, limit);
		});
	}

	private static Gaps found(Reading reading, @Nullable TermSummary method, @Nullable TermSummary dataset, int limit) {
		GapSearch search = new GapSearch(new Uses(reading));
		boolean sampled = Stream.of(Optional.ofNullable(method), Optional.ofNullable(dataset))
			.flatMap(Optional::stream)
			.anyMatch((term) -> term.paperCount() > Uses.SAMPLE);
		if (method != null && dataset != null) {
			List<FoundPaper> papers = new PaperLister(reading, PageRequest.first(limit))
				.list(PaperCriteria.all(), List.of(List.of(method), List.of(dataset)))
				.items();
			List<Gap> nearest = papers.isEmpty() ? search.nearest(method, dataset, limit) : List.of();
			return new Gaps.Found(method, dataset, !papers.isEmpty(), papers, nearest, sampled);
		}
		List<Gap> gaps = (method != null) ? search.of(method, TermType.DATASET, limit)
				: search.of(Objects.requireNonNull(dataset), TermType.METHOD, limit);
		return new Gaps.Found(method, dataset, null, List.of(), gaps, sampled);
	}

	/**
	 * Shows which methods papers tried on which datasets.
	 * @param methods methods by id, name or alias, at most {@value #MOST}; empty for
	 * those that most papers name
	 * @param datasets datasets, likewise
	 * @param task a task whose papers name what is taken when nothing is given, or null
	 * @return the grid; what is unknown is left out, and nobody names what an unknown
	 * task would be tried with: its grid is empty
	 */
	public UseGrid grid(List<String> methods, List<String> datasets, @Nullable String task) {
		if (methods.size() > MOST || datasets.size() > MOST) {
			throw new InvalidQueryException((methods.size() > MOST) ? "method" : "dataset",
					"there must be at most " + MOST + " methods and " + MOST + " datasets");
		}
		return this.reader.read((reading) -> {
			TermSummary ofTask = find(reading, TermType.TASK, task);
			if (task != null && ofTask == null) {
				return grid(new Uses(reading), List.of(), List.of());
			}
			List<TermSummary> rows = terms(reading, TermType.METHOD, methods, ofTask);
			List<TermSummary> columns = terms(reading, TermType.DATASET, datasets, ofTask);
			return grid(new Uses(reading), rows, columns);
		});
	}

	private static UseGrid grid(Uses uses, List<TermSummary> methods, List<TermSummary> datasets) {
		List<UseRow> found = uses.grid(methods.stream().map(TermSummary::id).toList(),
				datasets.stream().map(TermSummary::id).toList());
		Map<UseRow, UseExample> examples = uses.examples(found);
		Map<List<String>, UseRow> byPair = found.stream()
			.collect(Collectors.toMap((row) -> List.of(row.term(), row.other().id()), Function.identity()));
		List<UseGrid.Cell> cells = new ArrayList<>();
		methods.forEach((method) -> datasets.forEach((dataset) -> {
			UseRow row = byPair.get(List.of(method.id(), dataset.id()));
			cells.add((row != null) ? new UseGrid.Cell(method.id(), dataset.id(), row.papers(), examples.get(row))
					: new UseGrid.Cell(method.id(), dataset.id(), 0, null));
		}));
		return new UseGrid(methods, datasets, cells,
				methods.stream().anyMatch((method) -> method.paperCount() > Uses.SAMPLE));
	}

	private static List<TermSummary> terms(Reading reading, TermType type, List<String> names,
			@Nullable TermSummary task) {
		if (names.isEmpty()) {
			return (task != null) ? new Uses(reading).around(task.id(), type, USUAL) : mostNamed(reading, type);
		}
		Map<String, TermSummary> found = new LinkedHashMap<>();
		for (String name : names) {
			TermSummary term = find(reading, type, name);
			if (term != null) {
				found.put(term.id(), term);
			}
		}
		return List.copyOf(found.values());
	}

	private static List<TermSummary> mostNamed(Reading reading, TermType type) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put(Parameters.LIMIT, USUAL);
		parameters.put(Parameters.YEAR, null);
		TermSearch search = new TermSearch(TermSearch.Start.ALL, type.label(), false, false);
		return reading.rows(TermSearchStatements.of(search), parameters, Rows::term);
	}

	private static @Nullable TermSummary find(Reading reading, TermType type, @Nullable String name) {
		return (name != null)
				? new TermFinder(reading).find(new TermCriterion(type, name)).stream().findFirst().orElse(null) : null;
	}

}
