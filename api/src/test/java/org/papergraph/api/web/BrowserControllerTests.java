/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.problem.InvalidParameterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BrowserControllerTests {

	private static final URI BROWSER = URI.create("http://127.0.0.1:7474/browser/");

	@Test
	void leadsToTheEditorOfNeo4jBrowserWithTheQuestion() {
		URI location = Objects
			.requireNonNull(controller(BROWSER).open(null, "method:a&b +c #d").getHeaders().getLocation());
		assertThat(location.toString()).startsWith("http://127.0.0.1:7474/browser/?cmd=edit&arg=CYPHER");
		assertThat(location.getFragment()).isNull();
		assertThat(URLDecoder.decode(location.getRawQuery(), StandardCharsets.UTF_8)).contains("'method:a&b +c #d'");
	}

	@Test
	void leadsNowhereWhenNobodySaidWhereBrowserIs() {
		assertThatExceptionOfType(ResponseStatusException.class)
			.isThrownBy(() -> controller(null).open("title:1", null))
			.satisfies((ex) -> assertThat(ex.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
	}

	@Test
	void asksForAPaperOrATerm() {
		assertThatExceptionOfType(InvalidParameterException.class)
			.isThrownBy(() -> controller(BROWSER).open(null, null));
	}

	private static BrowserController controller(@Nullable URI browser) {
		return new BrowserController(new ApiSettings("neo4j", "", 20, Duration.ofSeconds(1), 16, Duration.ofSeconds(1),
				0, browser, List.of()));
	}

}
