/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description in {@code api/openapi.json} is what clients are built from. After a
 * wanted change, write it anew with {@code -Dpapergraph.openapi.write=true} and read the
 * difference.
 */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiContractTests {

	private static final Path CONTRACT = Path.of("openapi.json");

	private final MockMvcTester mvc;

	OpenApiContractTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@Test
	void describesWhatTheContractSays() throws IOException {
		String described = this.mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString() + "\n";
		if (Boolean.getBoolean("papergraph.openapi.write")) {
			Files.writeString(CONTRACT, described);
		}
		assertThat(described).isEqualTo(Files.readString(CONTRACT));
	}

	@Test
	void refersOnlyToWhatItDescribes() throws IOException {
		JsonNode contract = JsonMapper.shared().readTree(Files.readString(CONTRACT));
		assertThat(contract.findValues("$ref")).isNotEmpty()
			.allSatisfy((reference) -> assertThat(contract.at(reference.asString().substring(1)).isObject()).isTrue());
	}

	@Test
	void saysWhatIsAlwaysThere() throws IOException {
		JsonNode schemas = JsonMapper.shared().readTree(Files.readString(CONTRACT)).at("/components/schemas");
		assertThat(schemas.at("/FoundPaper/required")).extracting(JsonNode::asString)
			.containsExactly("citedBy", "id", "matches", "title");
		assertThat(schemas.at("/Paper/required")).extracting(JsonNode::asString).contains("abstract", "terms");
	}

	@Test
	void describesEveryOperationWithSummaryExampleAndProblems() throws IOException {
		JsonNode contract = JsonMapper.shared().readTree(Files.readString(CONTRACT));
		assertThat(contract.get("paths").propertyNames()).containsExactlyInAnyOrder("/api/v1/papers",
				"/api/v1/papers/{id}", "/api/v1/papers/{id}/similar", "/api/v1/papers/{id}/references",
				"/api/v1/papers/{id}/citations", "/api/v1/suggest", "/api/v1/similar",
				"/api/v1/papers/{id}/prior-works", "/api/v1/papers/{id}/derivative-works", "/api/v1/paths",
				"/api/v1/gaps", "/api/v1/grid", "/api/v1/communities", "/api/v1/communities/{id}",
				"/api/v1/terms/{id}/timeline", "/api/v1/terms/{id}/introducers", "/api/v1/terms", "/api/v1/terms/{id}",
				"/api/v1/terms/{id}/papers", "/api/v1/terms/{id}/related", "/api/v1/overlap", "/api/v1/stats");
		assertThat(contract.get("paths")).allSatisfy((path) -> {
			assertThat(path.propertyNames()).containsExactly("get");
			assertThat(path.at("/get/summary").asString()).isNotBlank();
			assertThat(path.at("/get/responses/200/content/application~1json/example").isMissingNode()).isFalse();
			assertThat(path.at("/get/responses/default/content/application~1problem+json/schema/$ref").asString())
				.isEqualTo("#/components/schemas/Problem");
		});
	}

}
