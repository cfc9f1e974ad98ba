/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.Map;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.graph.model.TermKey;

/**
 * Rows that add terms.
 */
final class TermRow {

	private TermRow() {
	}

	/**
	 * {@return a row that adds a term under the name of its key, until naming gives it a
	 * better one}
	 */
	static Map<String, Object> provisional(TermKey key) {
		return Map.of(Property.ID, key.id(), Property.NAME, key.name());
	}

}
