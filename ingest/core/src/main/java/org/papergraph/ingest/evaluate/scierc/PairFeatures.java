/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.Set;
import java.util.TreeSet;

import org.papergraph.ingest.learn.Features;

/**
 * Gathers what is known of a pair of entities; what is said twice counts once.
 */
final class PairFeatures {

	private final String types;

	private final Set<String> names = new TreeSet<>();

	PairFeatures(EntityPair pair) {
		this.types = pair.left().type() + ">" + pair.right().type();
	}

	String types() {
		return this.types;
	}

	void add(String name, String value) {
		this.names.add(name + "=" + value);
	}

	/** With and without the types of the pair. */
	void addTyped(String name, String value) {
		add(name, value);
		add(name + ",types", value + this.types);
	}

	Features features() {
		Features features = new Features();
		this.names.forEach(features::add);
		return features;
	}

}
