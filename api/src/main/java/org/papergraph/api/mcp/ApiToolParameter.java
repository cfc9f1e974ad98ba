/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an endpoint takes in its path or its query.
 *
 * @param name its name
 * @param inPath whether it stands in the path
 * @param required whether it must be given
 * @param schema which values it takes, as a JSON Schema with its description
 */
record ApiToolParameter(String name, boolean inPath, boolean required, Map<String, Object> schema) {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	static ApiToolParameter of(JsonNode parameter) {
		ObjectNode schema = (ObjectNode) parameter.path("schema").deepCopy();
		if (parameter.has("description")) {
			schema.set("description", parameter.get("description"));
		}
		if (parameter.has("example")) {
			schema.putArray("examples").add(parameter.get("example"));
		}
		return new ApiToolParameter(parameter.path("name").asString(), "path".equals(parameter.path("in").asString()),
				parameter.path("required").asBoolean(false), MAPPER.convertValue(schema, OBJECT));
	}

	/**
	 * {@return the values given, as they stand in a query}
	 * @param arguments all that was given
	 */
	List<String> values(Map<String, Object> arguments) {
		Object value = arguments.get(this.name);
		Stream<?> values = (value instanceof List<?> list) ? list.stream() : Stream.ofNullable(value);
		return values.map(ApiToolParameter::text).toList();
	}

	private static String text(@Nullable Object value) {
		return String.valueOf(value);
	}

}
