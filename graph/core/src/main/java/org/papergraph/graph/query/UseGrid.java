/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which methods papers tried on which datasets.
 *
 * @param methods the rows
 * @param datasets the columns
 * @param cells a cell for each method and each dataset, row by row
 * @param sampled whether of a method that very many papers name only the newest were
 * looked at
 */
public record UseGrid(List<TermSummary> methods, List<TermSummary> datasets, List<Cell> cells, boolean sampled) {

	public UseGrid {
		methods = List.copyOf(methods);
		datasets = List.copyOf(datasets);
		cells = List.copyOf(cells);
	}

	/**
	 * One cell.
	 *
	 * @param method the method's id
	 * @param dataset the dataset's id
	 * @param papers how many papers name both; 0 if none does
	 * @param example the newest of them; null if there is none
	 */
	public record Cell(String method, String dataset, int papers, @Nullable UseExample example) {
	}

}
