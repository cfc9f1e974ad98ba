/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.source.RefusedSourceException;

/**
 * A service that answers a query page by page.
 */
interface PagedService {

	/**
	 * {@return what messages call it}
	 */
	String name();

	/**
	 * {@return how many papers to ask for at once}
	 */
	int pageSize();

	/**
	 * {@return how long to wait between two requests}
	 */
	Duration pause();

	/**
	 * {@return how to ask for the first page}
	 */
	String firstCursor();

	/**
	 * {@return what it means that no key is set, null if one is or none is needed}
	 */
	@Nullable String missingKey();

	/**
	 * Asks for a page.
	 * @param cursor what the page before it gave, or the first one
	 * @param slice how much to ask for
	 * @param client asks
	 * @return the page, with no more papers than wanted
	 * @throws RefusedSourceException if it cannot be had
	 */
	ServicePage fetch(String cursor, Slice slice, ServiceClient client) throws RefusedSourceException;

	/**
	 * How much of an answer.
	 *
	 * @param wanted the papers of this page
	 * @param pageSize the papers of every page but the last one
	 */
	record Slice(int wanted, int pageSize) {
	}

}
