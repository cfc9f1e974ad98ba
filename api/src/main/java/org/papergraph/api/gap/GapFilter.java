/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.gap;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was perhaps not tried.
 *
 * @param method a method
 * @param dataset a dataset
 */
record GapFilter(
		@Parameter(description = "A method by id, name or any alias.",
				example = "LoRA") @Size(max = 200) @Nullable String method,
		@Parameter(description = "A dataset by id, name or any alias.") @Size(max = 200) @Nullable String dataset) {
}
