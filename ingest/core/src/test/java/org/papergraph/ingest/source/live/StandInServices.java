/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.papergraph.ingest.source.SourceInput;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

/**
 * Stands in for the services, on this machine and on a free port: no test asks the real
 * ones. The papers are invented; the shape of the answers is theirs.
 */
final class StandInServices implements BeforeEachCallback, AfterEachCallback {

	private final List<String> said = Collections.synchronizedList(new ArrayList<>());

	private URI base = URI.create("http://127.0.0.1");

	private final WireMockServer server = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	@Override
	public void beforeEach(ExtensionContext context) {
		this.server.start();
		this.base = URI.create("http://127.0.0.1:" + this.server.port());
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.server.stop();
	}

	WireMockServer server() {
		return this.server;
	}

	/** What the user was told. */
	List<String> said() {
		return this.said;
	}

	/** The addresses that were asked for, in order. */
	List<String> asked() {
		return requests().stream().map(LoggedRequest::getUrl).toList();
	}

	List<LoggedRequest> requests() {
		return this.server.findAll(anyRequestedFor(anyUrl())).stream().toList();
	}

	Live live(Path home) {
		return new Live(home, Map.of(), 200, false);
	}

	static ResponseDefinitionBuilder answer(String body) {
		return aResponse().withBody(body);
	}

	/** A page of OpenAlex with works of these numbers. */
	static String works(int from, int to, int count, @Nullable String next) {
		return "{\"meta\": {\"count\": " + count + ", \"per_page\": 100, \"next_cursor\": "
				+ ((next != null) ? "\"" + next + "\"" : "null") + "}, \"results\": ["
				+ IntStream.rangeClosed(from, to).mapToObj(StandInServices::work).collect(Collectors.joining(",\n"))
				+ "], \"group_by\": []}";
	}

	private static String work(int number) {
		return """
				{"id": "https://openalex.org/W%d", "title": "On Beehive Number %d", "publication_year": 2024,
				"abstract_inverted_index": {"We": [0], "count": [1], "bees": [2]},
				"referenced_works": ["https://openalex.org/W%d"]}""".formatted(9000 + number, number, 8000 + number);
	}

	/** A feed of arXiv with entries of these numbers. */
	static String feed(int from, int to, int total) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
				<title>arXiv Query: bees</title><id>http://arxiv.org/api/bees</id>
				<opensearch:totalResults>%d</opensearch:totalResults>
				""".formatted(total)
				+ IntStream.rangeClosed(from, to).mapToObj(StandInServices::entry).collect(Collectors.joining())
				+ "</feed>";
	}

	private static String entry(int number) {
		return """
				<entry><id>http://arxiv.org/abs/2401.%05dv1</id><published>2024-01-02T00:00:00Z</published>
				<title>On Beehive Number %d</title><summary>We count bees.</summary><author><name>Ada Bee</name></author></entry>
				"""
			.formatted(number, number);
	}

	/** Fetches as a user would who has this environment. */
	final class Live {

		private final Path home;

		private final Map<String, String> environment;

		private final int limit;

		private final boolean refresh;

		private Duration timeout = Duration.ofSeconds(30);

		private Live(Path home, Map<String, String> environment, int limit, boolean refresh) {
			this.home = home;
			this.environment = environment;
			this.limit = limit;
			this.refresh = refresh;
		}

		Live with(Map<String, String> environment) {
			return new Live(this.home, environment, this.limit, this.refresh);
		}

		Live limit(int papers) {
			return new Live(this.home, this.environment, papers, this.refresh);
		}

		Live refresh() {
			return new Live(this.home, this.environment, this.limit, true);
		}

		Live timeout(Duration timeout) {
			this.timeout = timeout;
			return this;
		}

		List<SourceInput> fetch(String source) {
			return sources(0).find(source).orElseThrow();
		}

		/** With this part of the pause between requests that the service asks for. */
		LiveSources sources(double pace) {
			URI base = StandInServices.this.base;
			return new LiveSources(this.home, ServiceKeys.of(this.environment::get), this.limit, this.refresh,
					StandInServices.this.said::add,
					new Endpoints(base.resolve("/api/query"), base.resolve("/works"), base.resolve("/graph/v1/paper")),
					new Patience(3, Duration.ofMillis(20), Duration.ofSeconds(5), this.timeout, pace));
		}

		Fetched read(String source) {
			return Fetched.of(fetch(source));
		}

		/** The one rejection, in words. */
		String rejection(String source) {
			List<String> rejected = read(source).rejected();
			if (rejected.size() != 1) {
				throw new AssertionError("expected one rejection: " + rejected);
			}
			return rejected.get(0);
		}

	}

}
