/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A relationship as it is written out.
 *
 * @param type its type, such as {@code USES}
 * @param from where it starts
 * @param to where it ends
 * @param properties its properties by name: strings, whole numbers, decimals, flags,
 * dates, or lists of these
 */
public record ExportedRelationship(String type, NodeRef from, NodeRef to, SortedMap<String, Object> properties) {

	/**
	 * Makes a relationship from properties in any order.
	 */
	static ExportedRelationship of(String type, NodeRef from, NodeRef to, Map<String, Object> properties) {
		return new ExportedRelationship(type, from, to, new TreeMap<>(properties));
	}

}
