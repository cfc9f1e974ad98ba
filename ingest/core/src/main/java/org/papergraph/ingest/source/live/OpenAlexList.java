/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import org.papergraph.ingest.source.RefusedSourceException;

/**
 * OpenAlex: the works that a search finds, best first, or those that a filter lets
 * through ({@code filter=cites:W2741809807}). Since February 2026 it counts requests by
 * their cost: with a free key about 1,000 searches a day, without one far fewer, and only
 * numbered pages, 10,000 works at most; so the cursor is then {@code page:N}.
 */
final class OpenAlexList implements PagedService {

	/** All that is read from a work; the rest would double the size. */
	private static final String FIELDS = "id,doi,title,display_name,ids,publication_year,publication_date,"
			+ "primary_location,locations,authorships,referenced_works,abstract_inverted_index";

	private static final String FILTER = "filter=";

	private static final String NUMBERED = "page:";

	private static final int MOST_NUMBERED = 10_000;

	private final URI endpoint;

	private final String query;

	private final ServiceKeys keys;

	OpenAlexList(URI endpoint, String query, ServiceKeys keys) {
		this.endpoint = endpoint;
		this.query = query;
		this.keys = keys;
	}

	@Override
	public String name() {
		return "OpenAlex";
	}

	@Override
	public int pageSize() {
		return 100;
	}

	@Override
	public Duration pause() {
		return Duration.ofMillis(200);
	}

	@Override
	public String firstCursor() {
		return (this.keys.openAlex() != null) ? "*" : NUMBERED + 1;
	}

	@Override
	public @Nullable String missingKey() {
		return (this.keys.openAlex() != null) ? null : ServiceKeys.OPENALEX
				+ " is not set: without a key OpenAlex answers only a few searches a day and gives 10,000 works at most; "
				+ "a key is free at openalex.org/settings/api";
	}

	@Override
	public ServicePage fetch(String cursor, Slice slice, ServiceClient client) throws RefusedSourceException {
		boolean filter = this.query.startsWith(FILTER);
		QueryString parameters = new QueryString()
			.with(filter ? "filter" : "search", filter ? this.query.substring(FILTER.length()) : this.query)
			.with("per_page", slice.pageSize())
			.with("select", FIELDS);
		if (cursor.startsWith(NUMBERED)) {
			parameters.with("page", number(cursor));
		}
		else {
			parameters.with("cursor", cursor);
		}
		HttpRequest.Builder request = HttpRequest.newBuilder(parameters.on(this.endpoint))
			.header("User-Agent",
					(this.keys.mail() != null) ? "papergraph (mailto:" + this.keys.mail() + ")" : "papergraph");
		if (this.keys.openAlex() != null) {
			request.header("Authorization", "Bearer " + this.keys.openAlex());
		}
		return client.ask(request, (body) -> page(body, cursor, slice));
	}

	private ServicePage page(byte[] body, String cursor, Slice slice) throws IOException {
		JsonNode root = JsonAnswer.read(name(), body);
		ArrayNode works = JsonAnswer.list(name(), root.path("results"));
		JsonNode meta = root.path("meta");
		long total = meta.path("count").asLong(works.size());
		String next = next(meta, cursor, slice, total);
		if (works.size() <= slice.wanted()) {
			return new ServicePage(body, works.size(), works.isEmpty() ? null : next, total);
		}
		// Numbered pages must all be of one size, so the last one is cut here.
		while (works.size() > slice.wanted()) {
			works.remove(works.size() - 1);
		}
		return new ServicePage(JsonAnswer.write(root), works.size(), next, total);
	}

	private static @Nullable String next(JsonNode meta, String cursor, Slice slice, long total) {
		if (!cursor.startsWith(NUMBERED)) {
			return JsonAnswer.text(meta, "next_cursor");
		}
		long seen = (long) number(cursor) * slice.pageSize();
		return (seen < Math.min(total, MOST_NUMBERED)) ? NUMBERED + (number(cursor) + 1) : null;
	}

	private static int number(String cursor) {
		return Integer.parseInt(cursor.substring(NUMBERED.length()));
	}

}
