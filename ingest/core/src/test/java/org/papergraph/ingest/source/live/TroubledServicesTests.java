/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a run when a service, the network or a file is not as it should be. */
class TroubledServicesTests {

	private static final String FIRST = StandInServices.feed(1, 100, 150);

	private static final String SECOND = StandInServices.feed(101, 150, 150);

	@RegisterExtension
	final StandInServices services = new StandInServices();

	@TempDir
	Path home;

	@Test
	void retryAfterIsObeyed() {
		then(0, aResponse().withStatus(429).withHeader("Retry-After", "1"), StandInServices.answer(FIRST));
		then(100, StandInServices.answer(SECOND), StandInServices.answer(SECOND));
		assertThat(this.services.live(this.home).read("arxiv:bees").papers()).hasSize(150);
		assertThat(Duration.between(time(0), time(1))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
		assertThat(this.services.said().get(0)).isEqualTo("arXiv answered 429; asking again in 1 s");
	}

	@Test
	void retryAfterMayBeADate() {
		then(0, aResponse().withStatus(503)
			.withHeader("Date", "Sat, 21 Nov 2026 10:00:00 GMT")
			.withHeader("Retry-After", "Sat, 21 Nov 2026 13:30:00 GMT"), StandInServices.answer(FIRST));
		assertThat(this.services.live(this.home).rejection("arxiv:bees"))
			.contains("arXiv answered 503, and asks to wait for 3 hours (no-answer)");
	}

	@Test
	void aServerErrorIsAskedAgain() {
		then(0, aResponse().withStatus(500), StandInServices.answer(FIRST));
		then(100, aResponse().withStatus(503), StandInServices.answer(SECOND));
		assertThat(this.services.live(this.home).read("arxiv:bees").papers()).hasSize(150);
		assertThat(this.services.asked()).hasSize(4);
	}

	@Test
	void aLostConnectionIsAskedAgain() {
		then(0, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), StandInServices.answer(FIRST));
		then(100, aResponse().withFault(Fault.EMPTY_RESPONSE), StandInServices.answer(SECOND));
		assertThat(this.services.live(this.home).read("arxiv:bees").papers()).hasSize(150);
	}

	@Test
	void anAnswerThatTakesTooLongIsAskedAgain() {
		then(0, StandInServices.answer(FIRST).withChunkedDribbleDelay(4, 8000), StandInServices.answer(FIRST));
		then(100, StandInServices.answer(SECOND), StandInServices.answer(SECOND));
		assertThat(this.services.live(this.home).timeout(Duration.ofSeconds(2)).read("arxiv:bees").papers())
			.hasSize(150);
		assertThat(this.services.said().get(0)).isEqualTo("arXiv: no answer within 2 s; asking again in 1 s");
	}

	@Test
	void anAnswerThatIsCutOffIsAskedAgain() {
		then(0, StandInServices.answer(FIRST.substring(0, FIRST.length() / 2)), StandInServices.answer(FIRST));
		then(100, StandInServices.answer(SECOND), StandInServices.answer(SECOND));
		assertThat(this.services.live(this.home).read("arxiv:bees").papers()).hasSize(150);
	}

	@Test
	void brokenJsonIsAskedAgainAndThenRejected() {
		this.services.server()
			.stubFor(get(urlPathEqualTo("/works"))
				.willReturn(StandInServices.answer("{\"meta\": {\"count\": 3}, \"resu")));
		assertThat(this.services.live(this.home).rejection("openalex:bees")).isEqualTo(
				"openalex:bees#page-0001: asked 3 times: OpenAlex answered JSON that cannot be read to its end (no-answer): "
						+ "run the command again later: what was fetched is kept, and it goes on from there.");
		assertThat(this.services.asked()).hasSize(3);
	}

	@Test
	void anAnswerWithoutAListIsRejected() {
		this.services.server()
			.stubFor(
					get(urlPathEqualTo("/works")).willReturn(StandInServices.answer("{\"message\": \"maintenance\"}")));
		assertThat(this.services.live(this.home).rejection("openalex:bees"))
			.contains("asked 3 times: OpenAlex answered JSON without a list of papers (no-answer)");
	}

	@Test
	void whatIsNotThereIsNotAskedAgain() {
		then(0, aResponse().withStatus(404).withBody("<html><h1>Not\nFound</h1></html>"),
				StandInServices.answer(FIRST));
		assertThat(this.services.live(this.home).rejection("arxiv:bees"))
			.isEqualTo("arxiv:bees#page-0001: arXiv answered 404 \"Not Found\" (error-answer): ask the service again: "
					+ "check what was asked for, and the key.");
		assertThat(this.services.asked()).hasSize(1);
	}

	@Test
	void redirectsAreNotFollowed() {
		then(0, aResponse().withStatus(302).withHeader("Location", "/elsewhere"), StandInServices.answer(FIRST));
		assertThat(this.services.live(this.home).rejection("arxiv:bees")).contains("arXiv answered 302 (error-answer)");
		assertThat(this.services.asked()).hasSize(1);
	}

	@Test
	void aServiceThatIsNotThereIsRejected() {
		this.services.server().stop();
		assertThat(this.services.live(this.home).rejection("arxiv:bees"))
			.startsWith("arxiv:bees#page-0001: asked 3 times: no connection to arXiv (no-answer)");
	}

	@Test
	void aRunThatWasCutOffGoesOnWhereItStood() {
		then(0, StandInServices.answer(FIRST), aResponse().withStatus(500));
		this.services.server().stubFor(start(100).willReturn(aResponse().withStatus(500)));
		Fetched cut = this.services.live(this.home).read("arxiv:bees");
		assertThat(cut.papers()).hasSize(100);
		assertThat(cut.rejected()).singleElement()
			.satisfies((rejected) -> assertThat(rejected).isEqualTo(
					"arxiv:bees#page-0002: asked 3 times: arXiv answered 500 (no-answer): run the command again later: "
							+ "what was fetched is kept, and it goes on from there."));
		this.services.said().clear();
		this.services.server().stubFor(start(100).willReturn(StandInServices.answer(SECOND)));
		assertThat(this.services.live(this.home).read("arxiv:bees").papers()).hasSize(150);
		assertThat(this.services.said()).containsExactly("arxiv:bees: goes on after page 1 of an earlier run",
				"arxiv:bees: page 2, 50 of 150 papers");
	}

	@Test
	void aRunThatIsRepeatedAsksNobodyUnlessToldTo() {
		both();
		this.services.live(this.home).read("arxiv:bees");
		this.services.server().resetRequests();
		this.services.said().clear();
		assertThat(this.services.live(this.home).read("arxiv:bees").papers()).hasSize(150);
		assertThat(this.services.asked()).isEmpty();
		assertThat(this.services.said())
			.containsExactly("arxiv:bees: all pages were kept from an earlier run (2); --refresh asks again");
		assertThat(this.services.live(this.home).refresh().read("arxiv:bees").papers()).hasSize(150);
		assertThat(this.services.asked()).hasSize(2);
	}

	@Test
	void aPageThatWasDamagedIsFetchedAgain() throws IOException {
		both();
		this.services.live(this.home).read("arxiv:bees");
		for (Path page : files("page-0001")) {
			Files.writeString(page, "<feed/>");
		}
		for (Path description : files("page-0002.json")) {
			Files.writeString(description, "{");
		}
		this.services.server().resetRequests();
		assertThat(this.services.live(this.home).read("arxiv:bees").papers()).hasSize(150);
		assertThat(this.services.asked()).hasSize(2);
	}

	@Test
	void aLowerLimitIsExactAlthoughMoreIsKept() {
		this.services.server()
			.stubFor(start(0).withQueryParam("max_results", equalTo("30"))
				.willReturn(StandInServices.answer(StandInServices.feed(1, 30, 150))));
		this.services.server()
			.stubFor(start(0).withQueryParam("max_results", equalTo("100")).willReturn(StandInServices.answer(FIRST)));
		this.services.server().stubFor(start(100).willReturn(StandInServices.answer(SECOND)));
		assertThat(this.services.live(this.home).read("arxiv:bees").entries()).isEqualTo(150);
		assertThat(this.services.live(this.home).limit(30).read("arxiv:bees").entries()).isEqualTo(30);
	}

	private void both() {
		this.services.server().stubFor(start(0).willReturn(StandInServices.answer(FIRST)));
		this.services.server().stubFor(start(100).willReturn(StandInServices.answer(SECOND)));
	}

	private List<Path> files(String name) throws IOException {
		try (Stream<Path> files = Files.walk(this.home)) {
			return files.filter((file) -> file.getFileName().toString().equals(name)).toList();
		}
	}

	private Instant time(int request) {
		return this.services.requests().get(request).getLoggedDate().toInstant();
	}

	private void then(int start, ResponseDefinitionBuilder first, ResponseDefinitionBuilder later) {
		String scenario = "start " + start;
		this.services.server()
			.stubFor(start(start).inScenario(scenario)
				.whenScenarioStateIs(STARTED)
				.willReturn(first)
				.willSetStateTo("later"));
		this.services.server()
			.stubFor(start(start).inScenario(scenario).whenScenarioStateIs("later").willReturn(later));
	}

	private static MappingBuilder start(int number) {
		return get(urlPathEqualTo("/api/query")).withQueryParam("start", equalTo(String.valueOf(number)));
	}

}
