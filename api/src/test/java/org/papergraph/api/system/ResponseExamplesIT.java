/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the description are real answers. After a wanted change, write them
 * anew with {@code -Dpapergraph.openapi.write=true} and read the difference.
 */
@ApiTest
class ResponseExamplesIT {

	private final ApiClient api;

	ResponseExamplesIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@MethodSource("org.papergraph.api.system.ResponseExample#all")
	void areRealAnswers(ResponseExample example) throws IOException {
		String answer = example.answer(this.api);
		if (Boolean.getBoolean("papergraph.openapi.write")) {
			example.write(answer);
		}
		assertThat(answer).isEqualTo(example.written());
	}

}
