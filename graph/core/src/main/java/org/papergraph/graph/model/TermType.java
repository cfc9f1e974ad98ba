/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.Arrays;
import java.util.Locale;

/** The five kinds of scientific term; what each means is in the annotation guide. */
public enum TermType {

	/** A technique a reader could reuse or compare with. */
	METHOD("Method"),
	/** A named dataset, benchmark, corpus or test bed. */
	DATASET("Dataset"),
	/** A problem that is solved or evaluated. */
	TASK("Task"),
	/** A named measure of quality or cost. */
	METRIC("Metric"),
	/** Any other notion the paper is about. */
	CONCEPT("Concept");

	private final String label;

	TermType(String label) {
		this.label = label;
	}

	/**
	 * {@return the name used as node label and in JSON, such as {@code Method}}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * {@return the lower-case prefix of term ids, such as {@code method}}
	 */
	public String prefix() {
		return this.label.toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return whether papers introduce or use a term of this type}
	 */
	public boolean hasRole() {
		return this == METHOD || this == DATASET;
	}

	/**
	 * Finds the type with a label or prefix, ignoring case.
	 * @param name such as {@code Method} or {@code method}
	 * @return the type
	 * @throws IllegalArgumentException if no type has that name
	 */
	public static TermType of(String name) {
		return Arrays.stream(values())
			.filter((type) -> type.label.equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"term type must be one of Method, Dataset, Task, Metric, Concept: type=" + name));
	}

}
