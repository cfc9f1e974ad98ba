/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import org.papergraph.cypher.GraphSchema.Property;

/**
 * What kind of values a property of the graph has, for formats that name it ahead of the
 * values.
 */
enum PropertyType {

	TEXT("string", "string"), TEXTS("string[]", "string"), INTEGER("long", "long"), INTEGERS("long[]", "string"),
	DECIMAL("double", "double"), FLAG("boolean", "boolean"), DATE("date", "string");

	private static final Map<String, PropertyType> OTHER_THAN_TEXT = otherThanText();

	private final String inImport;

	private final String inGraphml;

	PropertyType(String inImport, String inGraphml) {
		this.inImport = inImport;
		this.inGraphml = inGraphml;
	}

	/**
	 * {@return what kind of values a property has}
	 * @param property the name of a property of the schema
	 */
	static PropertyType of(String property) {
		return OTHER_THAN_TEXT.getOrDefault(property, TEXT);
	}

	/** The name of the type in headers that {@code neo4j-admin database import} reads. */
	String inImport() {
		return this.inImport;
	}

	/** The name of the type in GraphML, which has neither lists nor dates. */
	String inGraphml() {
		return this.inGraphml;
	}

	private static Map<String, PropertyType> otherThanText() {
		Map<String, PropertyType> types = new HashMap<>();
		for (String property : new String[] { Property.YEAR, Property.AUTHOR_COUNT, Property.PAPER_COUNT,
				Property.COUNT, Property.PAPERS, Property.SUPPORT, Property.ENTRIES, Property.REJECTED,
				Property.POSITION, Property.COMMENTS, Property.COMMUNITY_SIZE }) {
			types.put(property, INTEGER);
		}
		for (String property : new String[] { Property.ALIASES, Property.SPELLINGS, Property.SURFACES, Property.SPANS,
				Property.SOURCES, Property.LINES, Property.UNRESOLVED_REFERENCES, Property.REJECTIONS,
				Property.REASONS }) {
			types.put(property, TEXTS);
		}
		for (String property : new String[] { Property.IDF, Property.CONFIDENCE, Property.TRUST, Property.WEIGHT,
				Property.INFLUENCE }) {
			types.put(property, DECIMAL);
		}
		for (String property : new String[] { Property.YEARS, Property.YEAR_PAPERS, Property.YEAR_INTRODUCED }) {
			types.put(property, INTEGERS);
		}
		types.put(Property.HUB, FLAG);
		types.put(Property.PUBLISHED_ON, DATE);
		return Collections.unmodifiableMap(types);
	}

}
