/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;

/**
 * The place of a row in a sorted listing: the next page starts behind it, whatever was
 * added or removed before it meanwhile.
 *
 * @param rank what the listing is sorted by, the highest first
 * @param label title or name, by which equal ranks are sorted
 * @param id by which equal labels are sorted
 */
record Cursor(double rank, String label, String id) {

	private static final String SEPARATOR = "\u001f";

	/**
	 * {@return the cursor of a listing that is sorted by one key}
	 */
	static Cursor ofPlace(String place) {
		return new Cursor(0, "", place);
	}

	/**
	 * {@return the cursor as text that is safe in a URL}
	 */
	String encode() {
		String text = String.join(SEPARATOR, Double.toString(this.rank), this.label, this.id);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a cursor.
	 * @param text what {@link #encode()} gave
	 * @return the cursor
	 * @throws InvalidQueryException if it is something else
	 */
	static Cursor decode(String text) {
		try {
			String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			String[] parts = decoded.split(SEPARATOR, -1);
			if (parts.length == 3 && Double.isFinite(Double.parseDouble(parts[0]))) {
				return new Cursor(Double.parseDouble(parts[0]), parts[1], parts[2]);
			}
		}
		catch (IllegalArgumentException ex) {
			throw invalid();
		}
		throw invalid();
	}

	/**
	 * {@return whether this place comes after another one}
	 */
	boolean isAfter(Cursor other) {
		return Comparator.comparingDouble((Cursor place) -> -place.rank())
			.thenComparing(Cursor::label)
			.thenComparing(Cursor::id)
			.compare(this, other) > 0;
	}

	private static InvalidQueryException invalid() {
		return new InvalidQueryException("cursor", "cursor must be the 'next' of the page before, unchanged");
	}

}
