/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The times of all questions as a table.
 *
 * @param sizes numbers of papers
 * @param rows by question, what was measured at each size
 */
record QuestionTable(List<Integer> sizes, Map<String, List<QuestionBenchmark.Measured>> rows) {

	void writeTo(Path page) throws IOException {
		StringBuilder table = new StringBuilder("| question |");
		this.sizes.forEach((size) -> table.append(String.format(Locale.ROOT, " %,d papers | over driver |", size)));
		table.append(" growth |\n|---|").append("---:|---:|".repeat(this.sizes.size())).append("---:|\n");
		this.rows.forEach((question, measured) -> {
			table.append("| ").append(question).append(" |");
			measured.forEach((one) -> table
				.append(String.format(Locale.ROOT, " %.1f | %.2f |", one.api().median(), one.ratio())));
			table.append(growth(measured)).append('\n');
		});
		table.append("| half of the questions, at most |");
		for (int size = 0; size < this.sizes.size(); size++) {
			table.append(" | ").append(String.format(Locale.ROOT, "%.2f |", medianRatio(size)));
		}
		table.append(" |\n");
		table.append(String.format(Locale.ROOT,
				"%nMedian milliseconds over HTTP by a client that waits, their ratio to the same statements through the bare"
						+ " driver in the same run, and the growth between the last two sizes; with %d processors.%n",
				Runtime.getRuntime().availableProcessors()));
		MarkedPage.write(page, "questions", table.toString());
	}

	private double medianRatio(int size) {
		double[] ratios = this.rows.values()
			.stream()
			.mapToDouble((measured) -> measured.get(size).ratio())
			.sorted()
			.toArray();
		return ratios[ratios.length / 2];
	}

	private static String growth(List<QuestionBenchmark.Measured> measured) {
		int last = measured.size() - 1;
		return (last < 1) ? " |" : String.format(Locale.ROOT, " %.2f |",
				measured.get(last).api().median() / measured.get(last - 1).api().median());
	}

}
