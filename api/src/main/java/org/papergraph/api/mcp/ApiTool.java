/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * An endpoint of the API as a tool.
 *
 * @param name the operation's id, such as {@code listPapers}
 * @param title a few words on what it answers
 * @param description what it answers
 * @param path the endpoint's path, with parameters in braces
 * @param parameters what it takes
 */
record ApiTool(String name, String title, String description, String path, List<ApiToolParameter> parameters) {

	static ApiTool of(String path, JsonNode operation) {
		List<ApiToolParameter> parameters = new ArrayList<>();
		operation.path("parameters").forEach((parameter) -> parameters.add(ApiToolParameter.of(parameter)));
		return new ApiTool(operation.path("operationId").asString(), operation.path("summary").asString(),
				operation.path("description").asString(), path, parameters);
	}

	/**
	 * {@return what the tool takes, as a JSON Schema}
	 */
	Map<String, Object> inputSchema() {
		Map<String, Object> properties = new LinkedHashMap<>();
		this.parameters.forEach((parameter) -> properties.put(parameter.name(), parameter.schema()));
		return Map.of("type", "object", "properties", properties, "required",
				this.parameters.stream().filter(ApiToolParameter::required).map(ApiToolParameter::name).toList(),
				"additionalProperties", false);
	}

}
