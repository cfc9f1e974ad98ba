/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Puts an example beside each operation: what the API really answers about the invented
 * papers of the tests.
 */
@Component
class ResponseExamples implements OpenApiCustomizer {

	private final JsonMapper json = JsonMapper.shared();

	@Override
	public void customise(OpenAPI openApi) {
		openApi.getPaths().values().forEach((path) -> path.readOperations().forEach(this::addExample));
	}

	private void addExample(Operation operation) {
		ApiResponse answer = operation.getResponses().computeIfAbsent("200", (status) -> new ApiResponse());
		Object example = example(operation.getOperationId());
		answer.getContent().forEach((type, content) -> {
			if (type.equals(MediaType.APPLICATION_JSON_VALUE)) {
				content.setExample(example);
			}
		});
	}

	private Object example(String operation) {
		String file = "/openapi/examples/" + operation + ".json";
		try (InputStream stream = ResponseExamples.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("every operation must have an example: file=" + file);
			}
			return this.json.readValue(stream, Object.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
