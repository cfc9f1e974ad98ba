/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.Deque;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a record stands.
 *
 * @param line its line
 * @param open the elements around it, the root first
 * @param contexts the last element of each name that says something of the records after
 * it
 */
record XmlPlace(int line, Deque<XmlNode> open, Map<String, XmlNode> contexts) {

	/** An attribute of an element around the record, empty if there is none. */
	String attribute(String element, String attribute) {
		return this.open.stream()
			.filter((node) -> node.name().equals(element))
			.map((node) -> node.attribute(attribute))
			.findFirst()
			.orElse("");
	}

	/** The last context of this name. */
	@Nullable XmlNode context(String name) {
		return this.contexts.get(name);
	}

}
