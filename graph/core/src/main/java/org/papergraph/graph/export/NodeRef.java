/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.util.List;

/**
 * Which node of the graph.
 *
 * @param label the label that says what it is, such as {@code Paper}
 * @param identity the values that tell it from all others of its label
 */
public record NodeRef(String label, List<String> identity) {

	public NodeRef {
		identity = List.copyOf(identity);
	}

	/**
	 * {@return a text that no other node has, such as {@code Paper/doi:10.1000/xyz}}
	 */
	public String text() {
		return this.label + "/" + String.join("|", this.identity);
	}

}
