/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

/**
 * The identity of a term: its type and its folded name.
 *
 * @param type the type
 * @param name the folded name, such as {@code low-rank adaptation}; never blank
 */
public record TermKey(TermType type, String name) implements Comparable<TermKey> {

	public TermKey {
		if (name.isBlank()) {
			throw new IllegalArgumentException("term key must have a name: type=" + type);
		}
	}

	/**
	 * {@return the id used in the graph, in JSON and in the API, such as
	 * {@code method:low-rank adaptation}}
	 */
	public String id() {
		return this.type.prefix() + ":" + this.name;
	}

	/**
	 * Reads an id.
	 * @param id such as {@code method:low-rank adaptation}
	 * @return the key
	 * @throws IllegalArgumentException if the id has no known type or no name
	 */
	public static TermKey parse(String id) {
		int colon = id.indexOf(':');
		if (colon < 0) {
			throw new IllegalArgumentException("term id must look like method:low-rank adaptation: id=" + id);
		}
		return new TermKey(TermType.of(id.substring(0, colon)), id.substring(colon + 1));
	}

	@Override
	public int compareTo(TermKey other) {
		return id().compareTo(other.id());
	}

}
