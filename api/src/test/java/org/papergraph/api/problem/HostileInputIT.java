/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiOperation;
import org.papergraph.api.fixture.ApiTest;
import org.papergraph.api.fixture.UnchangedGraphExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile values in every parameter of every endpoint that the description names are
 * answered or refused as problems, and change nothing.
 */
@ApiTest
@ExtendWith(UnchangedGraphExtension.class)
class HostileInputIT {

	private final ApiClient api;

	HostileInputIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyParameterTakesAnything(ApiOperation operation) {
		Map<String, String> sensible = operation.sensible(this.api);
		assertThat(operation.ask(this.api, sensible).status()).as("%s %s", operation, sensible).isEqualTo(200);
		for (ApiOperation.Parameter parameter : operation.parameters()) {
			for (String value : parameter.number() ? Hostile.NUMBERS : Hostile.TEXTS) {
				Map<String, String> asked = new TreeMap<>(sensible);
				asked.put(parameter.name(), value);
				Answer answer = operation.ask(this.api, asked);
				Hostile.assertHarmless(answer, "%s %s=%s", operation, parameter.name(), value);
				if (parameter.number() && !value.isEmpty()) {
					assertThat(answer.text("/parameter")).as("%s %s", operation, value).isEqualTo(parameter.name());
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("operations")
	void allParametersTogetherTakeAnything(ApiOperation operation) {
		for (String value : Hostile.TEXTS.subList(0, 3)) {
			Map<String, String> asked = new TreeMap<>();
			operation.parameters()
				.stream()
				.filter((parameter) -> !parameter.number())
				.forEach((parameter) -> asked.put(parameter.name(), value));
			Hostile.assertHarmless(operation.ask(this.api, asked), "%s all=%s", operation, value);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/neo4j-browser?paper=%27%7D)%20DETACH%20DELETE%20n%20//", "/neo4j-browser?term=%00",
			"/app/..%2f..%2fapplication.yaml", "/app/%2e%2e/%2e%2e/application.yaml", "/app/..;/x", "/webjars/%00",
			"/webjars/lit-html/..%5c..%5c..", "/api/v1/papers/%C3%28", "/api/v1/papers?q=%C3%28",
			"/api/v1/papers?q=%ED%A0%80", "/api/v1/papers?q=a&q=b&q=c", "/api/v1/papers?%00=1",
			"/api/v1/papers/title:0;x=y", "/api/v1/terms/%2F%2F", "/api/v1//papers", "/api/v1/papers/", "/search?q=%00",
			"/actuator/heapdump", "/v3/api-docs/nothing" })
	void oddAddressesAreHarmless(String path) {
		Hostile.assertHarmless(this.api.get(path), path);
	}

	@Test
	void hasEveryEndpoint() {
		assertThat(operations()).hasSizeGreaterThan(20).allSatisfy((operation) -> {
			assertThat(operation.path()).startsWith("/api/v1/");
			assertThat(operation.parameters().isEmpty()).isEqualTo("getStatistics".equals(operation.name()));
		});
	}

	static List<ApiOperation> operations() {
		return ApiOperation.all();
	}

}
