/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.List;

import org.papergraph.graph.model.TermKey;

/**
 * A paper names a term.
 *
 * @param paper the paper's id
 * @param key the key that the paper's own text leads to
 * @param surfaces the words by which the paper names it
 */
public record TermUse(String paper, TermKey key, List<String> surfaces) {

	public TermUse {
		surfaces = surfaces.stream().distinct().sorted().toList();
	}

}
