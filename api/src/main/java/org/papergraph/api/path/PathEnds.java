/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.path;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.query.PathQueries;

/**
 * Where paths start and end.
 *
 * @param from a paper or a term
 * @param to another one
 * @param maxLength the most steps
 * @param limit the most paths
 */
record PathEnds(
		@Parameter(description = "A paper by id or title, or a term by id, name or any alias.", required = true,
				example = "CIFAR-10") @NotBlank @Size(max = 500) String from,
		@Parameter(description = "Another paper or term.", required = true,
				example = "LoRA") @NotBlank @Size(max = 500) String to,
		@Parameter(description = "The most steps; 4 unless given.",
				example = "4") @Min(2) @Max(PathQueries.MAX_LENGTH) @Nullable Integer maxLength,
		@Parameter(description = "The most paths; 5 unless given.",
				example = "5") @Min(1) @Max(PathQueries.MAX_PATHS) @Nullable Integer limit) {

	private static final int USUAL_LENGTH = 4;

	private static final int USUAL_LIMIT = 5;

	int mostSteps() {
		return (this.maxLength != null) ? this.maxLength : USUAL_LENGTH;
	}

	int mostPaths() {
		return (this.limit != null) ? this.limit : USUAL_LIMIT;
	}

}
