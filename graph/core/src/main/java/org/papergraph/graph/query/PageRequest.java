/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.read.Parameters;

/**
 * Which part of a listing to read.
 *
 * @param limit the most items, from 1 to {@value #MAX_LIMIT}
 * @param cursor the {@code next} of the page before, or null for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {

	/** The most items of a page. */
	public static final int MAX_LIMIT = 100;

	public PageRequest {
		if (limit < 1 || limit > MAX_LIMIT) {
			throw new InvalidQueryException("limit", "limit must be from 1 to " + MAX_LIMIT + ": limit=" + limit);
		}
		if (cursor != null) {
			Cursor.decode(cursor);
		}
	}

	/**
	 * {@return the first page}
	 */
	public static PageRequest first(int limit) {
		return new PageRequest(limit, null);
	}

	/** One more row than asked for tells whether there is a next page. */
	Map<String, Object> parameters() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put(Parameters.LIMIT, this.limit + 1);
		if (this.cursor != null) {
			Cursor after = Cursor.decode(this.cursor);
			parameters.put(Parameters.AFTER_RANK, after.rank());
			parameters.put(Parameters.AFTER_LABEL, after.label());
			parameters.put(Parameters.AFTER_ID, after.id());
		}
		return parameters;
	}

	/** The place in a listing after which the page starts, or the start itself. */
	String place(String start) {
		return (this.cursor != null) ? Cursor.decode(this.cursor).id() : start;
	}

	/**
	 * Whether a row of a listing that is sorted in memory comes after the page before.
	 */
	boolean isAfter(Cursor place) {
		return this.cursor == null || place.isAfter(Cursor.decode(this.cursor));
	}

	boolean isFollowing() {
		return this.cursor != null;
	}

}
