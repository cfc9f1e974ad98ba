/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * In which order papers are listed.
 */
public enum PaperOrder {

	/** The best match for words first. */
	RELEVANCE,

	/** The newest first. */
	NEWEST,

	/** The most influential first. */
	INFLUENCE;

	/**
	 * {@return the name that users write}
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds an order.
	 * @param label its name in any case
	 * @return the order
	 * @throws IllegalArgumentException if there is no such order
	 */
	public static PaperOrder of(String label) {
		return Arrays.stream(values())
			.filter((order) -> order.label().equals(label.strip().toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("sort must be one of "
					+ Arrays.stream(values()).map(PaperOrder::label).collect(Collectors.joining(", ")) + ": sort="
					+ label));
	}

}
