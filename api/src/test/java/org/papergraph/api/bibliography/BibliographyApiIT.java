/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.bibliography;

import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class BibliographyApiIT {

	private static final String BIBTEX = "application/x-bibtex";

	private static final String CSL = "application/vnd.citationstyles.csl+json";

	private final ApiClient api;

	BibliographyApiIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void listsPapersInBothFormats() {
		Answer bibtex = get("/api/v1/papers?dataset=CIFAR-100", BIBTEX);
		assertThat(bibtex.contentType()).isEqualTo(BIBTEX + ";charset=UTF-8");
		assertThat(bibtex.body()).contains("@misc{anonymous2024residual,")
			.contains("title = {{Low-Rank Adaptation of Vision Transformers}}");
		assertThat(get("/api/v1/papers?dataset=CIFAR-100&limit=1", CSL).json()).hasSize(1);
	}

	@Test
	void givesOnePaper() {
		String id = this.api.get("/api/v1/papers?limit=1").json().at("/items/0/id").asString();
		assertThat(get("/api/v1/papers/" + id, CSL).json().at("/0/id").asString()).isEqualTo(id);
		assertThat(get("/api/v1/papers/" + id, BIBTEX).body().lines().filter((line) -> line.startsWith("@")))
			.hasSize(1);
		assertThat(get("/api/v1/papers/title:nowhere", BIBTEX).status()).isEqualTo(404);
	}

	@Test
	void refusesOtherFormats() {
		assertThat(get("/api/v1/papers", "application/pdf").status()).isEqualTo(406);
		assertThat(get("/api/v1/papers", "*/*").contentType()).startsWith("application/json");
	}

	private Answer get(String path, String accept) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri(path)).header("Accept", accept).GET());
	}

}
