/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.overlap;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The two things to compare.
 *
 * @param a a paper or a term
 * @param b another one
 */
record OverlapSides(
		@Parameter(description = "A paper by id or title, or a term by id, name or any alias.", required = true,
				example = "CIFAR-100") @NotBlank @Size(max = 500) String a,
		@Parameter(description = "Another paper or term.", required = true,
				example = "ImageNet") @NotBlank @Size(max = 500) String b) {
}
