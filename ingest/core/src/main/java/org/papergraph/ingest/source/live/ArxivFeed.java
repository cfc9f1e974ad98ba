/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.source.RefusedSourceException;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.SafeXml;

/**
 * arXiv, newest papers first. The terms of its API ask for one request at a time and
 * three seconds between two; it gives 30,000 papers a query at most and needs no key. A
 * cursor is the number of the first paper.
 */
final class ArxivFeed implements PagedService {

	private static final int MOST = 30_000;

	private static final Pattern ID = Pattern.compile("\\d{4}\\.\\d{4,5}(v\\d+)?|[a-z-]+(\\.[A-Z]{2})?/\\d{7}(v\\d+)?");

	/** What only somebody writes who knows the language of its queries. */
	private static final Pattern LANGUAGE = Pattern.compile("[:\"()]|\\b(AND|OR|ANDNOT)\\b");

	private final URI endpoint;

	private final String query;

	ArxivFeed(URI endpoint, String query) {
		this.endpoint = endpoint;
		this.query = query;
	}

	@Override
	public String name() {
		return "arXiv";
	}

	@Override
	public int pageSize() {
		return 100;
	}

	@Override
	public Duration pause() {
		return Duration.ofSeconds(3);
	}

	@Override
	public String firstCursor() {
		return "0";
	}

	@Override
	public @Nullable String missingKey() {
		return null;
	}

	@Override
	public ServicePage fetch(String cursor, Slice slice, ServiceClient client) throws RefusedSourceException {
		int start = Integer.parseInt(cursor);
		QueryString parameters = question().with("start", start)
			.with("max_results", slice.wanted())
			.with("sortBy", "submittedDate")
			.with("sortOrder", "descending");
		HttpRequest.Builder request = HttpRequest.newBuilder(parameters.on(this.endpoint))
			.header("User-Agent", "papergraph");
		return client.ask(request, (body) -> page(body, start));
	}

	private QueryString question() {
		if (Arrays.stream(this.query.split(", ?")).allMatch((part) -> ID.matcher(part).matches())) {
			return new QueryString().with("id_list", this.query.replace(" ", ""));
		}
		// Bare words would be joined by OR.
		return new QueryString().with("search_query",
				LANGUAGE.matcher(this.query).find() ? this.query
						: Arrays.stream(this.query.split(" "))
							.map((word) -> "all:" + word)
							.collect(Collectors.joining(" AND ")));
	}

	private static ServicePage page(byte[] body, int start) throws IOException {
		Feed feed = Feed.read(body);
		if (feed.error != null) {
			throw new RefusedSourceException(RejectionReason.ERROR_ANSWER, "arXiv answered \"" + feed.error + "\"");
		}
		int end = start + feed.entries;
		if (feed.entries == 0 && end < feed.total) {
			// It does that now and then, and gives the page when asked again.
			throw new TemporaryFailureException("arXiv answered an empty page where papers should be", null);
		}
		return new ServicePage(body, feed.entries, (end < Math.min(feed.total, MOST)) ? String.valueOf(end) : null,
				feed.total);
	}

	/** What a feed says about itself. */
	private static final class Feed {

		private int entries;

		private long total;

		private @Nullable String error;

		static Feed read(byte[] body) throws IOException {
			try {
				XMLStreamReader xml = SafeXml
					.reader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
				Feed feed = new Feed();
				boolean mistake = false;
				while (xml.hasNext()) {
					if (xml.next() == XMLStreamConstants.START_ELEMENT) {
						mistake = feed.element(xml, mistake);
					}
				}
				return feed;
			}
			catch (XMLStreamException | NumberFormatException ex) {
				throw new TemporaryFailureException("arXiv answered XML that cannot be read to its end", null);
			}
		}

		private boolean element(XMLStreamReader xml, boolean mistake) throws XMLStreamException {
			switch (xml.getLocalName()) {
				case "entry" -> this.entries++;
				case "totalResults" -> this.total = Long.parseLong(xml.getElementText().strip());
				case "id" -> {
					return xml.getElementText().contains("api/errors") || mistake;
				}
				case "summary" -> {
					if (mistake) {
						this.error = xml.getElementText().strip();
					}
				}
				default -> {
					return mistake;
				}
			}
			return mistake;
		}

	}

}
