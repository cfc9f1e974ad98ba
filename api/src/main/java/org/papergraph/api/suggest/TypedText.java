/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.suggest;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a user typed.
 *
 * @param q words of a name or a title
 */
record TypedText(@Parameter(description = "Words of a name or a title; the last one may be only begun.",
		required = true, example = "cif") @NotBlank @Size(max = 200) String q) {
}
