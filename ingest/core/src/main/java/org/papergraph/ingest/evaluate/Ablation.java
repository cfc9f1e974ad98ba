/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.LabelledPaper;

/**
 * What each layer of extraction gives, by cross-validation.
 */
public final class Ablation {

	private final Map<String, FoldExtractors> layers;

	/**
	 * Creates an ablation.
	 * @param layers extractors with ever more layers, by name, in order
	 */
	public Ablation(Map<String, FoldExtractors> layers) {
		this.layers = layers;
	}

	/**
	 * Measures.
	 * @param papers the training papers
	 * @return a Markdown table of strict F1, a row for each layer
	 */
	public String markdown(List<LabelledPaper> papers) {
		StringBuilder table = new StringBuilder("| layers |");
		for (TermType type : TermType.values()) {
			table.append(' ').append(type.label()).append(" |");
		}
		table.append(" all | without regard to type |\n|---|").append("---:|".repeat(TermType.values().length + 2));
		this.layers.forEach((name, extractors) -> table.append('\n')
			.append(row(name, new CrossValidation(extractors).run(papers))));
		return table.append('\n').toString();
	}

	private static String row(String name, TermScores scores) {
		String types = List.of(TermType.values())
			.stream()
			.map((type) -> percent(scores.strict(type)))
			.collect(Collectors.joining(" | "));
		return "| " + name + " | " + types + " | " + percent(scores.strictOverall()) + " | "
				+ percent(scores.untypedStrict()) + " |";
	}

	private static String percent(Tally tally) {
		return String.format(Locale.ROOT, "%.1f", 100 * tally.f1());
	}

}
