/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.paper;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.query.PaperAuthor;
import org.papergraph.graph.query.PaperRelation;
import org.papergraph.graph.query.PaperSource;
import org.papergraph.graph.query.PaperView;

/**
 * A paper as JSON.
 */
@Schema(name = "Paper")
record PaperResponse(String id, String title, @JsonProperty("abstract") String abstractText, @Nullable Integer year,
		@Nullable LocalDate publishedOn, @Nullable String url, boolean stub, List<String> identifiers,
		List<PaperAuthor> authors, @Nullable String venue, int references, int citedBy, @Nullable Integer authorCount,
		List<String> organizations, List<PaperSource> sources, TermsByType terms, List<PaperRelation> relations) {

	static PaperResponse of(PaperView paper) {
		return new PaperResponse(paper.id(), paper.title(), paper.abstractText(), paper.year(), paper.publishedOn(),
				paper.url(), paper.stub(), paper.identifiers(), paper.authors(), paper.venue(), paper.references(),
				paper.citedBy(), paper.authorCount(), paper.organizations(), paper.sources(),
				TermsByType.of(paper.terms()), paper.relations());
	}

}
