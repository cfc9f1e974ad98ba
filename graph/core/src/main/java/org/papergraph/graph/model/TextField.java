/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.Locale;

/** The two texts of a paper that spans point into. */
public enum TextField {

	/** The title. */
	TITLE,
	/** The abstract. */
	ABSTRACT;

	/**
	 * {@return the name used in JSON, such as {@code abstract}}
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
