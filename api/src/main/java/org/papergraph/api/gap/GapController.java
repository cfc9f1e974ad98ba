/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.gap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.page.LimitParameter;
import org.papergraph.api.problem.UnknownIdException;
import org.papergraph.graph.query.GapQueries;
import org.papergraph.graph.query.Gaps;
import org.papergraph.graph.query.UseGrid;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "gaps")
class GapController {

	private final GapQueries queries;

	private final ApiSettings settings;

	GapController(GapQueries queries, ApiSettings settings) {
		this.queries = queries;
		this.settings = settings;
	}

	@GetMapping("/gaps")
	@Operation(operationId = "listGaps", summary = "Show what was not tried",
			description = "With a method: datasets on which related or co-used methods were tried and this one was "
					+ "not, each with papers that show it. With a dataset: methods, likewise. With both: whether a "
					+ "paper names both, and which, else what comes nearest. `sampled` says that of something very "
					+ "many papers name only the newest were looked at.")
	Gaps.Found gaps(@Valid @ParameterObject GapFilter filter, @Valid @ParameterObject LimitParameter limit) {
		Gaps gaps = this.queries.gaps(filter.method(), filter.dataset(), limit.value(this.settings));
		if (gaps instanceof Gaps.Found found) {
			return found;
		}
		Gaps.Unknown unknown = (Gaps.Unknown) gaps;
		throw new UnknownIdException(unknown.kind(), unknown.name());
	}

	@GetMapping("/grid")
	@Operation(operationId = "getGrid", summary = "Show which methods were tried on which datasets",
			description = "A cell for each method and each dataset: how many papers name both, and the newest of them "
					+ "with its sentences. Names that stand for nothing are left out.")
	UseGrid grid(@Valid @ParameterObject GridFilter filter) {
		return this.queries.grid(filter.methods(), filter.datasets(), filter.task());
	}

}
