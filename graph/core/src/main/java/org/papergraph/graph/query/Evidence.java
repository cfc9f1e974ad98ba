/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Role;

/**
 * The words by which a paper names a term.
 *
 * @param role whether the paper introduces or uses it; null unless it is a method or a
 * dataset
 * @param confidence how sure the extractor is, from 0 to 1
 * @param count how often the paper names it
 * @param surfaces the ways the paper writes it, sorted
 * @param sentence the sentence that shows it best
 */
public record Evidence(@Nullable Role role, double confidence, int count, List<String> surfaces, String sentence) {

	public Evidence {
		surfaces = surfaces.stream().distinct().sorted().toList();
	}

}
