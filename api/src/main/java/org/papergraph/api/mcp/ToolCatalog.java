/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the tools from the API's own description, so that every endpoint is one and none
 * says anything else than the API.
 */
final class ToolCatalog {

	private static final String DESCRIPTION = "openapi.json";

	private static final String READ_ENDPOINTS = "/api/v1/";

	private ToolCatalog() {
	}

	/**
	 * {@return the tools, sorted by name}
	 */
	static List<ApiTool> tools() {
		try (InputStream in = ToolCatalog.class.getResourceAsStream(DESCRIPTION)) {
			if (in == null) {
				throw new IllegalStateException("The description of the API is not in its jar: build it again");
			}
			return tools(JsonMapper.shared().readTree(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<ApiTool> tools(JsonNode description) {
		List<ApiTool> tools = new ArrayList<>();
		description.path("paths").properties().forEach((path) -> {
			JsonNode operation = path.getValue().path("get");
			if (path.getKey().startsWith(READ_ENDPOINTS) && operation.isObject()) {
				tools.add(ApiTool.of(path.getKey(), operation));
			}
		});
		tools.sort(Comparator.comparing(ApiTool::name));
		return tools;
	}

}
