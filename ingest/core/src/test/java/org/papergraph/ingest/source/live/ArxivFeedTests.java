/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class ArxivFeedTests {

	@RegisterExtension
	final StandInServices services = new StandInServices();

	@TempDir
	Path home;

	@Test
	void pagesStartWhereTheLastOneEnded() {
		start(0, StandInServices.feed(1, 100, 230));
		start(100, StandInServices.feed(101, 200, 230));
		start(200, StandInServices.feed(201, 230, 230));
		Fetched reading = this.services.live(this.home).limit(1000).read("arxiv:cat:cs.CL");
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.papers()).hasSize(230);
		assertThat(this.services.asked())
			.contains("/api/query?search_query=cat%3Acs.CL&start=100&max_results=100"
					+ "&sortBy=submittedDate&sortOrder=descending")
			.hasSize(3);
	}

	@Test
	void theLastPageAsksForTheRestOfTheLimit() {
		start(0, StandInServices.feed(1, 100, 230));
		start(100, StandInServices.feed(101, 120, 230));
		assertThat(this.services.live(this.home).limit(120).read("arxiv:bees").papers()).hasSize(120);
		assertThat(this.services.asked().get(1)).contains("start=100&max_results=20&");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bees                    | search_query=all%3Abees
			low-rank adaptation     | search_query=all%3Alow-rank+AND+all%3Aadaptation
			ti:bees AND cat:cs.CL   | search_query=ti%3Abees+AND+cat%3Acs.CL
			bees OR wasps           | search_query=bees+OR+wasps
			2401.00001              | id_list=2401.00001
			2401.00001v2, cs/0112017 | id_list=2401.00001v2%2Ccs%2F0112017
			""")
	void bareWordsMustAllOccurAndTheLanguageOfQueriesIsKept(String query, String asked) {
		start(0, StandInServices.feed(1, 1, 1));
		this.services.live(this.home).fetch("arxiv:" + query);
		assertThat(this.services.asked()).singleElement().asString().startsWith("/api/query?" + asked + "&start=0");
	}

	@Test
	void aPageThatIsEmptyByMistakeIsAskedForAgain() {
		this.services.server()
			.stubFor(get(urlPathEqualTo("/api/query")).inScenario("empty")
				.willReturn(StandInServices.answer(StandInServices.feed(1, 0, 5)))
				.willSetStateTo("full"));
		this.services.server()
			.stubFor(get(urlPathEqualTo("/api/query")).inScenario("empty")
				.whenScenarioStateIs("full")
				.willReturn(StandInServices.answer(StandInServices.feed(1, 5, 5))));
		assertThat(this.services.live(this.home).read("arxiv:bees").papers()).hasSize(5);
		assertThat(this.services.said().get(0))
			.isEqualTo("arXiv answered an empty page where papers should be; asking again in 1 s");
	}

	@Test
	void anErrorInPlaceOfAPaperIsNoPage() {
		start(0, """
				<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>https://arxiv.org/api/errors#incorrect_id_format</id>
				<title>Error</title><summary>incorrect id format for bee</summary></entry></feed>""");
		assertThat(this.services.live(this.home).rejection("arxiv:bees"))
			.startsWith("arxiv:bees#page-0001: arXiv answered \"incorrect id format for bee\" (error-answer)");
		assertThat(this.home).isEmptyDirectory();
	}

	@Test
	void threeSecondsPassBetweenRequests() {
		assertThat(new ArxivFeed(Endpoints.PUBLIC.arxiv(), "bees").pause()).hasSeconds(3);
		assertThat(Patience.USUAL.pause(Duration.ofSeconds(3))).hasSeconds(3);
	}

	@Test
	void requestsKeepTheirDistanceAlsoThoseOfTwoSources() {
		start(0, StandInServices.feed(1, 100, 120));
		start(100, StandInServices.feed(101, 120, 120));
		LiveSources sources = this.services.live(this.home).sources(0.1);
		sources.find("arxiv:bees");
		sources.find("arxiv:wasps");
		List<Instant> times = this.services.requests()
			.stream()
			.map((request) -> request.getLoggedDate().toInstant())
			.sorted()
			.toList();
		assertThat(times).hasSize(4);
		for (int i = 1; i < times.size(); i++) {
			assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(Duration.ofMillis(290));
		}
	}

	private void start(int number, String body) {
		this.services.server()
			.stubFor(get(urlPathEqualTo("/api/query")).withQueryParam("start", equalTo(String.valueOf(number)))
				.willReturn(StandInServices.answer(body)));
	}

}
