/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.page;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.query.PageRequest;

/**
 * Which page a request asks for.
 *
 * @param limit the most items
 * @param cursor where to go on
 */
public record PageParameters(
		@Parameter(description = "The most items of the page; 20 unless the server is set otherwise.",
				example = "20") @Min(1) @Max(PageRequest.MAX_LIMIT) @Nullable Integer limit,
		@Parameter(description = "The `next` of the page before; none for the first page.") @Size(
				max = 4000) @Nullable String cursor) {

	/**
	 * {@return the page asked for}
	 */
	public PageRequest request(ApiSettings settings) {
		return new PageRequest((this.limit != null) ? this.limit : settings.pageSize(), this.cursor);
	}

}
