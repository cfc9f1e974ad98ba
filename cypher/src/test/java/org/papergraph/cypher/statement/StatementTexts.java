/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every statement of this package by its name, such as {@code TermStatements.LINK.USES}.
 */
final class StatementTexts {

	private static final List<Class<?>> HOLDERS = List.of(DerivedStatements.class, InspectionStatements.class,
			LedgerStatements.class, PaperStatements.class, IdentityStatements.class, SupportStatements.class,
			CitationStatements.class, TermStatements.class);

	private StatementTexts() {
	}

	static SortedMap<String, String> all() {
		SortedMap<String, String> texts = new TreeMap<>();
		for (Class<?> holder : HOLDERS) {
			for (Field field : holder.getFields()) {
				add(texts, holder.getSimpleName() + "." + field.getName(), value(field));
			}
		}
		return texts;
	}

	private static Object value(Field field) {
		try {
			return field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(field.getName(), ex);
		}
	}

	private static void add(Map<String, String> texts, String name, Object value) {
		if (value instanceof Map<?, ?> statements) {
			statements.forEach((key, text) -> texts.put(name + "." + key, (String) text));
		}
		else if (((String) value).indexOf(' ') > 0) {
			texts.put(name, (String) value);
		}
	}

}
