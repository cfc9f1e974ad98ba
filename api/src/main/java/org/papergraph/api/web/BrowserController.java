/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.problem.InvalidParameterException;
import org.papergraph.cypher.read.BrowserStatements;

/**
 * Leads to Neo4j Browser with the question behind what the page shows already in its
 * editor. Browser runs nothing by itself: a person reads it and presses run.
 */
@RestController
@Hidden
class BrowserController {

	private final ApiSettings settings;

	BrowserController(ApiSettings settings) {
		this.settings = settings;
	}

	@GetMapping("/neo4j-browser")
	ResponseEntity<Void> open(@RequestParam(required = false) @Nullable String paper,
			@RequestParam(required = false) @Nullable String term) {
		URI browser = this.settings.browserUri();
		if (browser == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "the server was not told where Neo4j Browser is");
		}
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(editor(browser, cypher(paper, term))).build();
	}

	private static String cypher(@Nullable String paper, @Nullable String term) {
		if (paper != null) {
			return BrowserStatements.termsOfPaper(paper);
		}
		if (term != null) {
			return BrowserStatements.aroundTerm(term);
		}
		throw new InvalidParameterException("paper", "paper or term must be given");
	}

	private static URI editor(URI browser, String cypher) {
		return UriComponentsBuilder.fromUri(browser)
			.queryParam("cmd", "edit")
			.queryParam("arg", "{cypher}")
			.encode()
			.buildAndExpand(cypher)
			.toUri();
	}

}
