/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.papergraph.ingest.source.RefusedSourceException;

/**
 * The pages of one query in their order: those that were kept, then those that the
 * service is asked for.
 */
final class Fetching {

	private final LiveQuery query;

	private final PagedService service;

	private final PageFolder folder;

	private final ServiceClient client;

	private final Consumer<String> progress;

	private int kept;

	private int fetched;

	Fetching(LiveQuery query, PagedService service, PageFolder folder, ServiceClient client,
			Consumer<String> progress) {
		this.query = query;
		this.service = service;
		this.folder = folder;
		this.client = client;
		this.progress = progress;
	}

	/**
	 * Gives a page.
	 * @param number which, from 1
	 * @param cursor how to ask for it
	 * @param slice how much to ask for
	 * @return the page, whose body is in the folder
	 * @throws RefusedSourceException if the service does not give it
	 */
	KeptPage page(int number, String cursor, PagedService.Slice slice) throws RefusedSourceException {
		Optional<KeptPage> before = this.folder.page(number)
			.filter((page) -> page.answers(number, cursor, slice.wanted()));
		if (before.isPresent()) {
			this.kept++;
			return before.get();
		}
		if (this.fetched == 0) {
			start();
		}
		ServicePage page = this.service.fetch(cursor, slice, this.client);
		this.fetched++;
		this.progress
			.accept(this.query + ": page " + number + ", " + page.records() + " of " + page.total() + " papers");
		return this.folder.keep(this.query, number, cursor, slice.wanted(), page);
	}

	/** Says where the pages came from, if not all from the service. */
	void done() {
		if (this.fetched == 0 && this.kept > 0) {
			this.progress.accept(
					this.query + ": all pages were kept from an earlier run (" + this.kept + "); --refresh asks again");
		}
	}

	private void start() {
		String missing = this.service.missingKey();
		if (missing != null) {
			this.progress.accept(this.query + ": " + missing);
		}
		if (this.kept > 0) {
			this.progress.accept(this.query + ": goes on after page " + this.kept + " of an earlier run");
		}
	}

}
