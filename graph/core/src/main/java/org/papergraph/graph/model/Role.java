/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.Locale;

/** Whether a paper proposes a method or dataset, or works with it. */
public enum Role {

	/** The paper proposes or releases it. */
	INTRODUCED,
	/** The paper uses, builds on, compares with or discusses it. */
	USED;

	/**
	 * {@return the name used in JSON, such as {@code introduced}}
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
