/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import org.papergraph.ingest.source.RefusedSourceException;

/**
 * Semantic Scholar, newest papers first. Its bulk search gives up to 1,000 papers at once
 * but no references, so it is asked for ids alone, and the batch lookup for the papers
 * with their references. A cursor is the token of the bulk answer and the place in it,
 * {@code TOKEN@100}.
 */
final class SemanticScholarSearch implements PagedService {

	private static final String FIELDS = "title,abstract,year,publicationDate,venue,journal,externalIds,corpusId,url,authors,"
			+ "references.paperId,references.externalIds,references.title,references.year,references.authors";

	private static final JsonMapper MAPPER = new JsonMapper();

	private final URI endpoint;

	private final String query;

	private final ServiceKeys keys;

	private @Nullable Found last;

	SemanticScholarSearch(URI endpoint, String query, ServiceKeys keys) {
		this.endpoint = endpoint;
		this.query = query;
		this.keys = keys;
	}

	@Override
	public String name() {
		return "Semantic Scholar";
	}

	@Override
	public int pageSize() {
		return 100;
	}

	@Override
	public Duration pause() {
		// One request a second is what a key allows.
		return Duration.ofMillis((this.keys.semanticScholar() != null) ? 1100 : 3000);
	}

	@Override
	public String firstCursor() {
		return "@0";
	}

	@Override
	public @Nullable String missingKey() {
		return (this.keys.semanticScholar() != null) ? null
				: ServiceKeys.S2
						+ " is not set: all who ask without a key share one allowance, which is often used up; "
						+ "a key is free at semanticscholar.org/product/api";
	}

	@Override
	public ServicePage fetch(String cursor, Slice slice, ServiceClient client) throws RefusedSourceException {
		int at = cursor.lastIndexOf('@');
		String token = cursor.substring(0, at);
		int start = Integer.parseInt(cursor.substring(at + 1));
		Found found = find(token, client);
		int end = Math.min(start + slice.wanted(), found.ids.size());
		if (start >= end) {
			return new ServicePage(new byte[0], 0, null, found.total);
		}
		List<String> ids = found.ids.subList(start, end);
		URI batch = new QueryString().with("fields", FIELDS).on(URI.create(this.endpoint + "/batch"));
		HttpRequest.Builder request = request(batch).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(Map.of("ids", ids))));
		String next = (end < found.ids.size()) ? token + "@" + end : (found.token != null) ? found.token + "@0" : null;
		return client.ask(request, (body) -> new ServicePage(body,
				JsonAnswer.list(name(), JsonAnswer.read(name(), body)).size(), next, found.total));
	}

	private Found find(String token, ServiceClient client) throws RefusedSourceException {
		Found found = this.last;
		if (found == null || !found.asked.equals(token)) {
			QueryString parameters = new QueryString().with("query", this.query)
				.with("fields", "paperId")
				.with("sort", "publicationDate:desc");
			if (!token.isEmpty()) {
				parameters.with("token", token);
			}
			found = client.ask(request(parameters.on(URI.create(this.endpoint + "/search/bulk"))),
					(body) -> found(token, body));
			this.last = found;
		}
		return found;
	}

	private Found found(String token, byte[] body) throws IOException {
		JsonNode root = JsonAnswer.read(name(), body);
		ArrayNode papers = JsonAnswer.list(name(), root.path("data"));
		return new Found(token, JsonAnswer.texts(papers, "paperId"), JsonAnswer.text(root, "token"),
				root.path("total").asLong(papers.size()));
	}

	private HttpRequest.Builder request(URI uri) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("User-Agent", "papergraph");
		if (this.keys.semanticScholar() != null) {
			request.header("x-api-key", this.keys.semanticScholar());
		}
		return request;
	}

	/** A bulk answer: the ids, and how to ask for more of them. */
	private record Found(String asked, List<String> ids, @Nullable String token, long total) {
	}

}
