/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.page;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.query.PageRequest;

/**
 * How much a request asks for where there are no further pages.
 *
 * @param limit the most items
 */
public record LimitParameter(@Parameter(description = "The most items; 20 unless the server is set otherwise.",
		example = "20") @Min(1) @Max(PageRequest.MAX_LIMIT) @Nullable Integer limit) {

	/**
	 * {@return the most items}
	 */
	public int value(ApiSettings settings) {
		return (this.limit != null) ? this.limit : settings.pageSize();
	}

}
