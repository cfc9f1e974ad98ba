/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermType;

/**
 * A term by which to ask on.
 *
 * @param id such as {@code method:low-rank adaptation}
 * @param type what kind of thing it is
 * @param name how people write it
 */
public record TermRef(String id, TermType type, String name) {

	static TermRef of(String id, String name) {
		return new TermRef(id, TermKey.parse(id).type(), name);
	}

}
