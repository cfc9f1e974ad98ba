/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a listing that may have been made from a sample.
 *
 * @param <T> the items
 * @param items in the order of the listing
 * @param next asks for the page after this one, or null if this is the last
 * @param sampled whether of something that very many papers share only the newest were
 * looked at
 */
public record SampledPage<T>(List<T> items, @Nullable String next, boolean sampled) {

	public SampledPage {
		items = List.copyOf(items);
	}

	static <T> SampledPage<T> of(Page<T> page, boolean sampled) {
		return new SampledPage<>(page.items(), page.next(), sampled);
	}

}
