/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.similar;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.papergraph.graph.query.SimilarityQueries;

/**
 * Papers to start from.
 *
 * @param paper their ids
 */
record Seeds(@Parameter(description = "The id of a paper; may be repeated.", required = true,
		example = "title:9f2c0a64b1d37e58") @NotEmpty @Size(
				max = SimilarityQueries.MOST_SEEDS) List<@NotBlank @Size(max = 500) String> paper) {
}
