/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.bibliography;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.page.PageParameters;
import org.papergraph.api.paper.PaperFilter;
import org.papergraph.api.problem.UnknownIdException;
import org.papergraph.graph.export.BibtexWriter;
import org.papergraph.graph.export.CslJsonWriter;
import org.papergraph.graph.query.BibliographicEntry;
import org.papergraph.graph.query.BibliographyQueries;
import org.papergraph.graph.query.FoundPaper;
import org.papergraph.graph.query.Page;
import org.papergraph.graph.query.PaperQueries;

@RestController
@RequestMapping("/api/v1/papers")
@Tag(name = "papers")
class BibliographyController {

	/** As registered by nobody and used by everybody. */
	private static final String BIBTEX = "application/x-bibtex";

	private static final String CSL = "application/vnd.citationstyles.csl+json";

	private static final String BIBTEX_UTF8 = BIBTEX + ";charset=UTF-8";

	private final PaperQueries papers;

	private final BibliographyQueries bibliography;

	private final ApiSettings settings;

	BibliographyController(PaperQueries papers, BibliographyQueries bibliography, ApiSettings settings) {
		this.papers = papers;
		this.bibliography = bibliography;
		this.settings = settings;
	}

	@GetMapping(path = "/{id}", produces = BIBTEX_UTF8)
	@Operation(operationId = "getPaper")
	String bibtex(@Parameter(example = "title:9f2c0a64b1d37e58") @PathVariable String id) throws IOException {
		return bibtex(entry(id));
	}

	@GetMapping(path = "/{id}", produces = CSL)
	@Operation(operationId = "getPaper")
	String csl(@Parameter(example = "title:9f2c0a64b1d37e58") @PathVariable String id) throws IOException {
		return csl(entry(id));
	}

	@GetMapping(produces = BIBTEX_UTF8)
	@Operation(operationId = "listPapers")
	ResponseEntity<String> listBibtex(@Valid @ParameterObject PaperFilter filter,
			@Valid @ParameterObject PageParameters page) throws IOException {
		Page<FoundPaper> found = this.papers.search(filter.criteria(), page.request(this.settings));
		return listed(found, BIBTEX_UTF8, bibtex(entries(found)));
	}

	@GetMapping(produces = CSL)
	@Operation(operationId = "listPapers")
	ResponseEntity<String> listCsl(@Valid @ParameterObject PaperFilter filter,
			@Valid @ParameterObject PageParameters page) throws IOException {
		Page<FoundPaper> found = this.papers.search(filter.criteria(), page.request(this.settings));
		return listed(found, CSL, csl(entries(found)));
	}

	private List<BibliographicEntry> entry(String id) {
		String known = this.papers.find(id).orElseThrow(() -> new UnknownIdException("paper", id)).id();
		return this.bibliography.find(List.of(known));
	}

	private List<BibliographicEntry> entries(Page<FoundPaper> found) {
		return this.bibliography.find(found.items().stream().map(FoundPaper::id).toList());
	}

	/** These formats have no place for the next page, so it stands in a header. */
	private static ResponseEntity<String> listed(Page<FoundPaper> found, String type, String body) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.parseMediaType(type));
		if (found.next() != null) {
			answer.header(HttpHeaders.LINK,
					"<" + ServletUriComponentsBuilder.fromCurrentRequest()
						.replaceQueryParam("cursor", found.next())
						.build()
						.toUriString() + ">; rel=\"next\"");
		}
		return answer.body(body);
	}

	private static String bibtex(List<BibliographicEntry> entries) throws IOException {
		StringWriter out = new StringWriter();
		BibtexWriter bibtex = new BibtexWriter(out);
		for (BibliographicEntry entry : entries) {
			bibtex.write(entry);
		}
		return out.toString();
	}

	private static String csl(List<BibliographicEntry> entries) throws IOException {
		StringWriter out = new StringWriter();
		try (CslJsonWriter csl = new CslJsonWriter(out)) {
			entries.forEach(csl::write);
		}
		return out.toString();
	}

}
