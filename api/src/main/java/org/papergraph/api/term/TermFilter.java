/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.term;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;
import org.papergraph.graph.query.TermCriteria;

/**
 * Which terms a request asks for.
 *
 * @param type the kind of thing
 * @param q words of a name or alias
 */
record TermFilter(
		@Parameter(description = "The kind of thing, in any case.", example = "Dataset") @Nullable TermType type,
		@Parameter(description = "Words of the name or of an alias; the last one may be only begun.",
				example = "cifar") @Size(max = 200) @Nullable String q) {

	TermCriteria criteria() {
		return new TermCriteria(this.q, this.type);
	}

}
