/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.source.SourceInput;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class OpenAlexListTests {

	private static final Map<String, String> KEY = Map.of("OPENALEX_API_KEY", "sesame42", "OPENALEX_MAILTO",
			"ada@bees.example");

	@RegisterExtension
	final StandInServices services = new StandInServices();

	@TempDir
	Path home;

	@Test
	void aKeyPagesByCursorUntilThereIsNone() {
		cursor("*", StandInServices.works(1, 100, 130, "next1"));
		cursor("next1", StandInServices.works(101, 130, 130, null));
		Fetched reading = this.services.live(this.home).with(KEY).read("openalex:bees of  the north");
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.papers()).hasSize(130);
		assertThat(reading.papers().get(0).paper().references()).hasSize(1);
		assertThat(this.services.asked()).hasSize(2)
			.allMatch((url) -> url.startsWith("/works?search=bees+of+the+north&per_page=100&select=id%2Cdoi"));
		assertThat(this.services.said()).containsExactly("openalex:bees of the north: page 1, 100 of 130 papers",
				"openalex:bees of the north: page 2, 30 of 130 papers");
	}

	@Test
	void anEmptyPageEndsTheCursor() {
		cursor("*", StandInServices.works(1, 100, 100, "next1"));
		cursor("next1", StandInServices.works(1, 0, 100, "next2"));
		assertThat(this.services.live(this.home).with(KEY).read("openalex:bees").papers()).hasSize(100);
		assertThat(this.services.asked()).hasSize(2);
	}

	@Test
	void eachPageIsASourceOfItsOwn() {
		cursor("*", StandInServices.works(1, 100, 130, "next1"));
		cursor("next1", StandInServices.works(101, 130, 130, null));
		assertThat(this.services.live(this.home).with(KEY).fetch("openalex:bees")).extracting(SourceInput::uri)
			.containsExactly("openalex:bees#page-0001", "openalex:bees#page-0002");
	}

	@Test
	void withoutAKeyPagesAreNumberedAndTheUserIsToldWhy() {
		numbered(1, StandInServices.works(1, 100, 250, null));
		numbered(2, StandInServices.works(101, 200, 250, null));
		numbered(3, StandInServices.works(201, 250, 250, null));
		assertThat(this.services.live(this.home).limit(1000).read("openalex:bees").papers()).hasSize(250);
		assertThat(this.services.asked()).hasSize(3).noneMatch((url) -> url.contains("cursor="));
		assertThat(this.services.said().get(0))
			.isEqualTo("openalex:bees: OPENALEX_API_KEY is not set: without a key OpenAlex "
					+ "answers only a few searches a day and gives 10,000 works at most; a key is free at openalex.org/settings/api");
	}

	@Test
	void theLimitIsExact() {
		numbered(1, StandInServices.works(1, 100, 250, null));
		numbered(2, StandInServices.works(101, 200, 250, null));
		assertThat(this.services.live(this.home).limit(130).read("openalex:bees").entries()).isEqualTo(130);
		assertThat(this.services.asked()).hasSize(2).allMatch((url) -> url.contains("per_page=100"));
	}

	@Test
	void aSmallLimitAsksForNoMore() {
		cursor("*", StandInServices.works(1, 7, 130, "next1"));
		assertThat(this.services.live(this.home).with(KEY).limit(7).read("openalex:bees").entries()).isEqualTo(7);
		assertThat(this.services.asked()).singleElement().asString().contains("per_page=7");
	}

	@Test
	void aHigherLimitFetchesOnlyWhatIsMissing() {
		cursor("*", StandInServices.works(1, 100, 400, "next1"));
		cursor("next1", StandInServices.works(101, 200, 400, "next2"));
		cursor("next2", StandInServices.works(201, 300, 400, "next3"));
		assertThat(this.services.live(this.home).with(KEY).limit(200).read("openalex:bees").entries()).isEqualTo(200);
		this.services.server().resetRequests();
		assertThat(this.services.live(this.home).with(KEY).limit(300).read("openalex:bees").entries()).isEqualTo(300);
		assertThat(this.services.asked()).singleElement().asString().endsWith("cursor=next2");
	}

	@Test
	void aFilterIsPassedOn() {
		this.services.server()
			.stubFor(get(urlPathEqualTo("/works")).withQueryParam("filter", equalTo("cites:W1,publication_year:2024"))
				.willReturn(StandInServices.answer(StandInServices.works(1, 3, 3, null))));
		assertThat(this.services.live(this.home).read("openalex:filter=cites:W1,publication_year:2024").papers())
			.hasSize(3);
	}

	@Test
	void theKeyIsAHeaderAndNowhereElse() throws IOException {
		cursor("*", StandInServices.works(1, 100, 130, "next1"));
		cursor("next1", "unused", 500);
		List<SourceInput> inputs = this.services.live(this.home).with(KEY).fetch("openalex:bees");
		assertThat(this.services.requests()).allSatisfy((request) -> {
			assertThat(request.getHeader("Authorization")).isEqualTo("Bearer sesame42");
			assertThat(request.getHeader("User-Agent")).isEqualTo("papergraph (mailto:ada@bees.example)");
			assertThat(request.getUrl()).doesNotContain("sesame42", "ada");
		});
		assertThat(inputs.toString() + this.services.said()).doesNotContain("sesame42");
		try (Stream<Path> files = Files.walk(this.home)) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(2)
				.allSatisfy((file) -> assertThat(Files.readString(file)).doesNotContain("sesame42"));
		}
	}

	@Test
	void aKeyThatIsNotAcceptedIsNotRepeated() {
		cursor("*", "{\"error\": \"Invalid API key sesame42\"}", 401);
		assertThat(this.services.live(this.home).with(KEY).rejection("openalex:bees")).isEqualTo(
				"openalex:bees#page-0001: OpenAlex answered 401 \"error : Invalid API key ***\" (is the key right?) "
						+ "(error-answer): ask the service again: check what was asked for, and the key.");
		assertThat(this.services.asked()).hasSize(1);
	}

	@Test
	void aRefusalWithoutAKeySaysSo() {
		numbered(1, "{}", 401);
		assertThat(this.services.live(this.home).rejection("openalex:bees"))
			.contains("OpenAlex answered 401 (OPENALEX_API_KEY is not set: without a key");
	}

	@Test
	void aDayToWaitIsNotWaited() {
		this.services.server()
			.stubFor(get(urlPathEqualTo("/works")).willReturn(
					aResponse().withStatus(429).withHeader("Retry-After", "36000").withBody("budget is used up")));
		assertThat(this.services.live(this.home).rejection("openalex:bees")).startsWith(
				"openalex:bees#page-0001: OpenAlex answered 429 \"budget is used up\" (OPENALEX_API_KEY is not set:")
			.endsWith(
					"openalex.org/settings/api), and asks to wait for 10 hours (no-answer): run the command again later: "
							+ "what was fetched is kept, and it goes on from there.");
		assertThat(this.services.asked()).hasSize(1);
	}

	@Test
	void nothingFoundIsSaidAndNotKept() {
		numbered(1, StandInServices.works(1, 0, 0, null));
		assertThat(this.services.live(this.home).rejection("openalex:bees"))
			.startsWith("openalex:bees#page-0001: OpenAlex has no paper for this query (no-record)");
		assertThat(this.home).isEmptyDirectory();
	}

	private void cursor(String cursor, String body) {
		cursor(cursor, body, 200);
	}

	private void cursor(String cursor, String body, int status) {
		server().stubFor(get(urlPathEqualTo("/works")).withQueryParam("cursor", equalTo(cursor))
			.willReturn(StandInServices.answer(body).withStatus(status)));
	}

	private void numbered(int page, String body) {
		numbered(page, body, 200);
	}

	private void numbered(int page, String body, int status) {
		server().stubFor(get(urlPathEqualTo("/works")).withQueryParam("page", equalTo(String.valueOf(page)))
			.willReturn(StandInServices.answer(body).withStatus(status)));
	}

	private WireMockServer server() {
		return this.services.server();
	}

}
