/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a listing.
 *
 * @param <T> the items
 * @param items in the order of the listing
 * @param next asks for the page after this one, or null if this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

	static <T> Page<T> empty() {
		return new Page<>(List.of(), null);
	}

	static <T> Page<T> of(List<Ranked<T>> rows, int limit) {
		List<Ranked<T>> kept = rows.subList(0, Math.min(limit, rows.size()));
		String next = (rows.size() > limit) ? kept.get(limit - 1).place().encode() : null;
		return new Page<>(kept.stream().map(Ranked::item).toList(), next);
	}

	<R> Page<R> map(Function<? super T, ? extends R> view) {
		return new Page<>(this.items.stream().<R>map(view).toList(), this.next);
	}

}
