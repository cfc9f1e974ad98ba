/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.papergraph.graph.resolution.Identifiers;

/**
 * Identifiers that name one work because some reference states them together: each leads
 * to the strongest of them. One that is stated with two different works leads nowhere, so
 * that a wrong reference does not make one work of two.
 */
final class JointIdentifiers {

	private final Map<String, SortedSet<String>> stronger = new HashMap<>();

	/**
	 * Notes what one reference states.
	 * @param identifiers its identifiers without titles, the strongest first
	 */
	void add(SortedSet<String> identifiers) {
		identifiers.stream()
			.skip(1)
			.forEach((identifier) -> this.stronger
				.computeIfAbsent(identifier, (key) -> new TreeSet<>(Identifiers.BY_STRENGTH))
				.add(identifiers.first()));
	}

	/**
	 * {@return the strongest identifier of the work, which may be the given one}
	 * @param identifier an identifier
	 */
	String strongest(String identifier) {
		// Each step leads to a stronger kind of identifier, so there is an end.
		SortedSet<String> found = this.stronger.getOrDefault(identifier, new TreeSet<>())
			.stream()
			.map(this::strongest)
			.collect(Collectors.toCollection(TreeSet::new));
		return (found.size() == 1) ? found.first() : identifier;
	}

}
