/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Reads answers in JSON.
 */
final class JsonAnswer {

	private static final JsonMapper MAPPER = new JsonMapper();

	private JsonAnswer() {
	}

	/**
	 * {@return the root of an answer}
	 * @param service who gave it
	 * @param body the bytes
	 * @throws TemporaryFailureException if they cannot be read to their end
	 */
	static JsonNode read(String service, byte[] body) throws TemporaryFailureException {
		try {
			return MAPPER.readTree(body);
		}
		catch (JacksonException ex) {
			throw new TemporaryFailureException(service + " answered JSON that cannot be read to its end", null);
		}
	}

	/**
	 * {@return the elements of a list}
	 * @param service who gave it
	 * @param node the list
	 * @throws TemporaryFailureException if it is none
	 */
	static ArrayNode list(String service, JsonNode node) throws TemporaryFailureException {
		if (node instanceof ArrayNode list) {
			return list;
		}
		throw new TemporaryFailureException(service + " answered JSON without a list of papers", null);
	}

	/** The text at a name, null if there is none. */
	static @Nullable String text(JsonNode node, String name) {
		JsonNode value = node.path(name);
		return (value.isString() && !value.asString().isEmpty()) ? value.asString() : null;
	}

	/** The bytes of a tree. */
	static byte[] write(JsonNode root) {
		return MAPPER.writeValueAsBytes(root);
	}

	/** The texts at a name in the elements of a list. */
	static List<String> texts(ArrayNode list, String name) {
		List<String> texts = new ArrayList<>();
		for (JsonNode element : list) {
			String text = text(element, name);
			if (text != null) {
				texts.add(text);
			}
		}
		return texts;
	}

}
