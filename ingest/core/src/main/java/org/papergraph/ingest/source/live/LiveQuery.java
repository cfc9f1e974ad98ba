/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.util.Locale;
import java.util.Optional;

import org.papergraph.ingest.WrongUsageException;

/**
 * A question to a service, as it stands on the command line: {@code arxiv:QUERY},
 * {@code openalex:QUERY} or {@code s2:QUERY}.
 *
 * @param service whom to ask
 * @param text what to ask, in one line
 */
record LiveQuery(Service service, String text) {

	/** The services, by what their queries start with. */
	enum Service {

		/** The API of arXiv. */
		ARXIV,
		/** The works of OpenAlex. */
		OPENALEX,
		/** The graph API of Semantic Scholar. */
		S2;

		String scheme() {
			return name().toLowerCase(Locale.ROOT) + ":";
		}

	}

	/**
	 * Reads an argument.
	 * @param source any argument that names a source
	 * @return the query, or nothing if it does not start as one
	 * @throws WrongUsageException if nothing is asked for
	 */
	static Optional<LiveQuery> parse(String source) {
		for (Service service : Service.values()) {
			if (source.startsWith(service.scheme())) {
				String text = source.substring(service.scheme().length()).strip().replaceAll("\\s+", " ");
				if (text.isEmpty()) {
					throw new WrongUsageException("There is no query after '" + service.scheme()
							+ "': write what to ask for, such as " + service.scheme() + "\"graph neural networks\".");
				}
				return Optional.of(new LiveQuery(service, text));
			}
		}
		return Optional.empty();
	}

	/** The identity of a page of the answer. */
	String uri(int page) {
		return this + "#" + PageFolder.name(page);
	}

	@Override
	public String toString() {
		return this.service.scheme() + this.text;
	}

}
