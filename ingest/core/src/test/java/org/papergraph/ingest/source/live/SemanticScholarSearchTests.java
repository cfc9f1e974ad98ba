/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class SemanticScholarSearchTests {

	private static final Map<String, String> KEY = Map.of("S2_API_KEY", "sesame42");

	@RegisterExtension
	final StandInServices services = new StandInServices();

	@TempDir
	Path home;

	@Test
	void idsOfABulkAnswerAreLookedUpWithTheirReferences() {
		bulk("", 1, 150, 160, "t2");
		bulk("t2", 151, 160, 160, null);
		batch(1, 100);
		batch(101, 150);
		batch(151, 160);
		Fetched reading = this.services.live(this.home).with(KEY).limit(1000).read("s2:bees");
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.papers()).hasSize(160)
			.allSatisfy((placed) -> assertThat(placed.paper().references()).hasSize(1));
		assertThat(this.services.requests()).hasSize(5)
			.allSatisfy((request) -> assertThat(request.getHeader("x-api-key")).isEqualTo("sesame42"));
		assertThat(this.services.asked())
			.contains("/graph/v1/paper/search/bulk?query=bees&fields=paperId&sort=publicationDate%3Adesc&token=t2");
	}

	@Test
	void theLimitIsExact() {
		bulk("", 1, 150, 160, "t2");
		batch(1, 30);
		assertThat(this.services.live(this.home).with(KEY).limit(30).read("s2:bees").entries()).isEqualTo(30);
		assertThat(this.services.asked()).hasSize(2);
	}

	@Test
	void aRunThatWasCutOffGoesOnInTheMiddleOfABulkAnswer() {
		bulk("", 1, 150, 150, null);
		batch(1, 100);
		assertThat(this.services.live(this.home).with(KEY).read("s2:bees").rejected()).hasSize(1);
		batch(101, 150);
		assertThat(this.services.live(this.home).with(KEY).read("s2:bees").papers()).hasSize(150);
	}

	@Test
	void withoutAKeyTheUserIsToldWhatThatMeans() {
		this.services.server()
			.stubFor(get(urlPathEqualTo("/graph/v1/paper/search/bulk"))
				.willReturn(StandInServices.answer("{\"message\": \"Too Many Requests.\", \"code\": \"429\"}")
					.withStatus(429)));
		String missing = "S2_API_KEY is not set: all who ask without a key share one allowance, which is often used up; "
				+ "a key is free at semanticscholar.org/product/api";
		assertThat(this.services.live(this.home).rejection("s2:bees")).isEqualTo(
				"s2:bees#page-0001: asked 3 times: Semantic Scholar answered 429 \"message : Too Many Requests. , "
						+ "code : 429\" (" + missing
						+ ") (no-answer): run the command again later: what was fetched is kept, "
						+ "and it goes on from there.");
		assertThat(this.services.said().get(0)).isEqualTo("s2:bees: " + missing);
		assertThat(this.services.requests()).hasSize(3)
			.allSatisfy((request) -> assertThat(request.containsHeader("x-api-key")).isFalse());
	}

	@Test
	void nothingFoundIsSaid() {
		bulk("", 1, 0, 0, null);
		assertThat(this.services.live(this.home).rejection("s2:bees"))
			.startsWith("s2:bees#page-0001: Semantic Scholar has no paper for this query (no-record)");
	}

	private void bulk(String token, int from, int to, int total, @Nullable String next) {
		MappingBuilder request = get(urlPathEqualTo("/graph/v1/paper/search/bulk")).withQueryParam("token",
				token.isEmpty() ? absent() : equalTo(token));
		this.services.server()
			.stubFor(request.willReturn(StandInServices.answer("{\"total\": " + total + ", \"token\": "
					+ ((next != null) ? "\"" + next + "\"" : "null") + ", \"data\": ["
					+ IntStream.rangeClosed(from, to)
						.mapToObj((number) -> "{\"paperId\": \"" + id(number) + "\"}")
						.collect(Collectors.joining(","))
					+ "]}")));
	}

	private void batch(int from, int to) {
		this.services.server()
			.stubFor(post(urlPathEqualTo("/graph/v1/paper/batch")).withRequestBody(containing("[\"" + id(from) + "\""))
				.withRequestBody(containing("\"" + id(to) + "\"]"))
				.willReturn(StandInServices.answer(IntStream.rangeClosed(from, to)
					.mapToObj(SemanticScholarSearchTests::paper)
					.collect(Collectors.joining(",\n", "[", "]")))));
	}

	private static String paper(int number) {
		return """
				{"paperId": "%s", "title": "On Beehive Number %d", "abstract": "We count bees.", "year": 2024,
				"externalIds": {"DOI": "10.5555/bee.%d"}, "authors": [{"authorId": "1", "name": "Ada Bee"}],
				"references": [{"paperId": "%s", "title": "On Wax", "year": 2020, "authors": []}]}"""
			.formatted(id(number), number, number, id(900 + number));
	}

	private static String id(int number) {
		return "%040x".formatted(number);
	}

}
