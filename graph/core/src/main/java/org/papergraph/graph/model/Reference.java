/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A work that a paper cites, as far as the citing side describes it. At least one part is
 * there.
 *
 * @param ids its identifiers, perhaps none
 * @param title its title, null when the source gives none
 * @param year when it appeared, null when unknown
 * @param firstAuthor the name of its first author, null when unknown
 * @param raw the reference as printed, null when the source gives none
 */
public record Reference(ExternalIds ids, @Nullable String title, @Nullable Integer year, @Nullable String firstAuthor,
		@Nullable String raw) implements Comparable<Reference> {

	private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::ids)
		.thenComparing(Reference::title, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Reference::year, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Reference::firstAuthor, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Reference::raw, Comparator.nullsLast(Comparator.naturalOrder()));

	public Reference {
		if (ids.isEmpty() && title == null && year == null && firstAuthor == null && raw == null) {
			throw new IllegalArgumentException("reference must say something");
		}
	}

	/**
	 * {@return a reference of which only identifiers are known}
	 * @param ids the identifiers
	 */
	public static Reference of(ExternalIds ids) {
		return new Reference(ids, null, null, null, null);
	}

	@Override
	public int compareTo(Reference other) {
		return ORDER.compare(this, other);
	}

}
