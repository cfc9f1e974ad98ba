/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server says of the page, to clients that are no browser, too. */
@ApiTest
class PageHeadersIT {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private final ApiClient api;

	PageHeadersIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/search?q=x", "/paper?id=title:1", "/term?id=a", "/graph", "/overlap", "/path", "/grid" })
	void everyViewIsADocument(String path) {
		Answer document = asked(path, BROWSER);
		assertThat(document.status()).isEqualTo(200);
		assertThat(document.contentType()).startsWith("text/html");
		assertThat(document.body()).contains("/app/main.js");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json" })
	void theFrontDoorIsJsonForEverybodyElse(String accept) {
		assertThat(asked("/", accept).text("/openapi")).isEqualTo("/v3/api-docs");
	}

	@Test
	void theDocumentMayLoadNothingFromElsewhereAndNoInlineScript() {
		String policy = header("/", "Content-Security-Policy");
		assertThat(policy)
			.contains("default-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'")
			.doesNotContain("unsafe", "http:", "https:", "*");
		assertThat(header("/", "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header("/", "Vary")).contains("Accept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/stats", "/api/v1/none", "/v3/api-docs", "/actuator/health", "/mcp" })
	void anAnswerMayDoNothingAtAll(String path) {
		assertThat(header(path, "Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
		assertThat(header(path, "X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void librariesAreKeptByTheirVersionAndOurFilesAreAskedForAgain() {
		assertThat(header("/app/main.js", "Cache-Control")).isEqualTo("no-cache");
		assertThat(header("/webjars/lit-html/3.3.2/lit-html.js", "Cache-Control")).contains("immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/app/../application.yaml", "/app/..%2fapplication.yaml", "/webjars/",
			"/webjars/cytoscape/3.33.1/package.json", "/app/", "/application.yaml" })
	void nothingElseIsServed(String path) {
		assertThat(asked(path, "*/*").status()).isBetween(400, 499);
	}

	private Answer asked(String path, String accept) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri(path)).header("Accept", accept));
	}

	private String header(String path, String name) {
		return this.api.header(path, BROWSER, name);
	}

}
