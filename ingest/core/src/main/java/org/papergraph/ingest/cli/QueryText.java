/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.cypher.queries.SavedQuery;
import org.papergraph.graph.query.saved.SavedQueryAnswer;

/**
 * Saved questions and their answers as text.
 */
final class QueryText {

	private static final int WIDEST = 60;

	private static final String GAP = "  ";

	private QueryText() {
	}

	/**
	 * {@return the name, the question and the parameters with their defaults}
	 */
	static List<String> describe(SavedQuery query) {
		List<String> lines = new ArrayList<>();
		lines.add(query.name());
		lines.add(GAP + query.question());
		query.parameters()
			.forEach((parameter) -> lines.add(GAP + "-p " + parameter.name() + "=" + parameter.defaultValue() + GAP
					+ "(" + parameter.description() + ")"));
		return lines;
	}

	/**
	 * {@return one JSON object a row, fields in the order of the columns}
	 */
	static List<String> json(SavedQueryAnswer answer) {
		return answer.rows().stream().map((row) -> {
			Map<String, @Nullable Object> object = new LinkedHashMap<>();
			for (int i = 0; i < row.size(); i++) {
				object.put(answer.columns().get(i), row.get(i));
			}
			return JsonMapper.shared().writeValueAsString(object);
		}).toList();
	}

	/**
	 * {@return a table; only the last column may be wide}
	 */
	static List<String> table(SavedQueryAnswer answer) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(answer.columns());
		answer.rows().forEach((row) -> rows.add(row.stream().map(QueryText::cell).toList()));
		int[] widths = new int[answer.columns().size()];
		for (List<String> row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.min(WIDEST, Math.max(widths[i], row.get(i).length()));
			}
		}
		return rows.stream().map((row) -> line(row, widths)).toList();
	}

	private static String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			String cell = row.get(i);
			boolean last = i == widths.length - 1;
			if (!last && cell.length() > WIDEST) {
				cell = cell.substring(0, WIDEST - 3) + "...";
			}
			line.append(cell).append(last ? "" : " ".repeat(widths[i] - cell.length()) + GAP);
		}
		return line.toString().stripTrailing();
	}

	private static String cell(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(QueryText::cell).collect(Collectors.joining(", "));
		}
		return (value != null) ? value.toString() : "";
	}

}
