/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.gap;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.query.GapQueries;

/**
 * The rows and columns of a grid.
 *
 * @param method methods
 * @param dataset datasets
 * @param task a task
 */
record GridFilter(
		@Parameter(description = "A method by id, name or any alias; may be repeated. "
				+ "The ten that most papers name unless given.") @Size(
						max = GapQueries.MOST) @Nullable List<@Size(max = 200) String> method,
		@Parameter(description = "A dataset, likewise.") @Size(
				max = GapQueries.MOST) @Nullable List<@Size(max = 200) String> dataset,
		@Parameter(description = "A task: what its papers name most is taken when nothing is given.",
				example = "image classification") @Size(max = 200) @Nullable String task) {

	List<String> methods() {
		return (this.method != null) ? this.method : List.of();
	}

	List<String> datasets() {
		return (this.dataset != null) ? this.dataset : List.of();
	}

}
