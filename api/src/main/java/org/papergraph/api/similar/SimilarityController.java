/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.similar;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.page.PageParameters;
import org.papergraph.api.problem.UnknownIdException;
import org.papergraph.graph.query.SampledPage;
import org.papergraph.graph.query.Similar;
import org.papergraph.graph.query.SimilarPaper;
import org.papergraph.graph.query.SimilarityQueries;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "papers")
class SimilarityController {

	private static final String SCORE = "The score is 0.5 terms + 0.3 coupling + 0.2 coCitation, each a cosine from "
			+ "0 to 1: terms of both papers weighted by inverse document frequency, so that what every other paper "
			+ "names counts next to nothing; references both cite (bibliographic coupling, Kessler 1963); papers that "
			+ "cite both (co-citation, Small 1973). Each part comes with what proves it. `sampled` says that of "
			+ "something very many papers share only the newest were looked at.";

	private final SimilarityQueries queries;

	private final ApiSettings settings;

	SimilarityController(SimilarityQueries queries, ApiSettings settings) {
		this.queries = queries;
		this.settings = settings;
	}

	@GetMapping("/papers/{id}/similar")
	@Operation(operationId = "listSimilarPapers", summary = "List similar papers",
			description = "Papers that are close to this one, the closest first. " + SCORE)
	SampledPage<SimilarPaper> similar(@Parameter(example = "title:9f2c0a64b1d37e58") @PathVariable String id,
			@Valid @ParameterObject PageParameters page) {
		return found(List.of(id), page);
	}

	@GetMapping("/similar")
	@Operation(operationId = "listSimilarToAll", summary = "List papers similar to several",
			description = "Papers that are close to all of some papers: each part is the mean over them. " + SCORE)
	SampledPage<SimilarPaper> similarToAll(@Valid @ParameterObject Seeds seeds,
			@Valid @ParameterObject PageParameters page) {
		return found(seeds.paper(), page);
	}

	private SampledPage<SimilarPaper> found(List<String> ids, PageParameters page) {
		Similar similar = this.queries.similar(ids, page.request(this.settings));
		if (similar instanceof Similar.Found found) {
			return found.papers();
		}
		throw new UnknownIdException("paper", ((Similar.Unknown) similar).id());
	}

}
