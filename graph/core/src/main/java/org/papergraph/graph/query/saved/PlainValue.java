/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query.saved;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * Turns what the driver returns into values of the JDK.
 */
final class PlainValue {

	private PlainValue() {
	}

	static @Nullable Object of(Value value) {
		return plain(value.asObject());
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Double) {
			return value;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(PlainValue::plain).collect(Collectors.toList());
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> plain = new TreeMap<>();
			map.forEach((key, element) -> plain.put(String.valueOf(key), plain(element)));
			return plain;
		}
		if (value instanceof Path path) {
			return StreamSupport.stream(path.nodes().spliterator(), false).map(PlainValue::plain).toList();
		}
		return (value instanceof Entity entity) ? entity(entity) : value.toString();
	}

	private static Map<String, @Nullable Object> entity(Entity entity) {
		Map<String, @Nullable Object> plain = new TreeMap<>();
		entity.asMap().forEach((name, property) -> plain.put(name, plain(property)));
		if (entity instanceof Node node) {
			plain.put("labels", StreamSupport.stream(node.labels().spliterator(), false).sorted().toList());
		}
		if (entity instanceof Relationship relationship) {
			plain.put("type", relationship.type());
		}
		return plain;
	}

}
