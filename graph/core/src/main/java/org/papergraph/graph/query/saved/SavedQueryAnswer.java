/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query.saved;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the graph answered to a saved query.
 *
 * @param columns the names of the columns
 * @param rows the rows, with one value for each column: null, a {@link Boolean},
 * {@link Long}, {@link Double}, {@link String}, or a list or map of such values; a node
 * or relationship is a map of its properties with {@code labels} or {@code type}
 */
public record SavedQueryAnswer(List<String> columns, List<List<@Nullable Object>> rows) {

	public SavedQueryAnswer {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

}
