/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fields of a record, whatever kind of value the source put there.
 */
final class JsonFields {

	private JsonFields() {
	}

	/** The first of these fields that is a string or number with something in it. */
	static @Nullable String text(JsonNode node, String... names) {
		for (String name : names) {
			JsonNode value = node.path(name);
			if (value.isArray()) {
				value = value.path(0);
			}
			if (value.isString() || value.isNumber()) {
				String text = value.asString();
				if (!text.isBlank()) {
					return text;
				}
			}
		}
		return null;
	}

	/** A field as a whole number, even if it is written as a string. */
	static @Nullable Integer number(JsonNode node, String name) {
		String text = text(node, name);
		return (text != null && text.matches("-?\\d{1,9}")) ? Integer.valueOf(text) : null;
	}

	/** The strings of a list, and of one string. */
	static List<String> texts(JsonNode value) {
		List<String> texts = new ArrayList<>();
		for (JsonNode element : value.isArray() ? value.values() : List.of(value)) {
			if (element.isString() && !element.asString().isBlank()) {
				texts.add(element.asString());
			}
		}
		return texts;
	}

	/** The objects of a list. */
	static List<JsonNode> objects(JsonNode value) {
		return value.values().stream().filter(JsonNode::isObject).toList();
	}

}
