/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * An abstract as an index of its words, as some sources have to publish it.
 */
final class InvertedIndex {

	private InvertedIndex() {
	}

	/**
	 * Puts each word back to the places where it stood.
	 * @param index the places of each word
	 * @return the text, empty if there is no index
	 */
	static String text(JsonNode index) {
		TreeMap<Integer, String> words = new TreeMap<>();
		for (Map.Entry<String, JsonNode> word : index.properties()) {
			word.getValue().values().forEach((place) -> words.put(place.asInt(0), word.getKey()));
		}
		return String.join(" ", words.values());
	}

}
