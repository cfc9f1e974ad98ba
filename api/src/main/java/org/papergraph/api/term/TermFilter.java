/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.term;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;
import org.papergraph.graph.query.TermCriteria;

/**
 * Which terms a request asks for.
 *
 * @param type the kind of thing
 * @param q words of a name or alias
 * @param year a year
 * @param source a source
 * @param sort the order
 */
record TermFilter(
		@Parameter(description = "The kind of thing, in any case.", example = "Dataset") @Nullable TermType type,
		@Parameter(description = "Words of the name or of an alias; the last one may be only begun.",
				example = "cifar") @Size(max = 200) @Nullable String q,
		@Parameter(description = "A year in which papers name it.",
				example = "2024") @Min(1000) @Max(9999) @Nullable Integer year,
		@Parameter(description = "The place or the format of a source with papers that name it; not together with "
				+ "q.") @Size(max = 500) @Nullable String source,
		@Parameter(description = "The order: papers (by number of papers) or relevance (of the words).",
				schema = @Schema(allowableValues = {
						"papers", "relevance" })) @Pattern(regexp = "papers|relevance",
								message = "must be papers or relevance") @Nullable String sort){

	TermCriteria criteria() {
		return new TermCriteria(this.q, this.type, this.year, this.source, "relevance".equals(this.sort));
	}

}
