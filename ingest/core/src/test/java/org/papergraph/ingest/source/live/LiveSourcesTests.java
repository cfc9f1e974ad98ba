/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.IngestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LiveSourcesTests {

	@TempDir
	Path home;

	@Test
	void whatIsNoQueryIsLeftToOthers() {
		LiveSources live = live(10);
		assertThat(live.find("page.txt")).isEmpty();
		assertThat(live.find("./arxiv:bees")).isEmpty();
		assertThat(live.find("ARXIV:bees")).isEmpty();
	}

	@Test
	void aQueryMustAskForSomething() {
		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> live(10).find("s2:  "))
			.withMessage("There is no query after 's2:': write what to ask for, such as s2:\"graph neural networks\".");
	}

	@Test
	void aLimitMustLeaveSomething() {
		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> live(0))
			.withMessage("The limit of 0 papers leaves nothing to fetch: give --limit 1 or more.");
	}

	@Test
	void aKeyWithOddCharactersIsNotShown() {
		assertThatExceptionOfType(IngestException.class)
			.isThrownBy(() -> ServiceKeys.of(Map.of("S2_API_KEY", "sesame 42")::get))
			.withMessage("The variable S2_API_KEY has spaces or odd characters in it: set it again.");
	}

	@Test
	void keysAreTrimmedAndBlankOnesAreNone() {
		ServiceKeys keys = ServiceKeys.of(Map.of("S2_API_KEY", " sesame42\n", "OPENALEX_API_KEY", " ")::get);
		assertThat(keys.semanticScholar()).isEqualTo("sesame42");
		assertThat(keys.openAlex()).isNull();
		assertThat(keys.toString()).doesNotContain("sesame42");
	}

	@Test
	void aPaceKeepsItsDistanceAfterTheEndOfARequest() throws InterruptedException {
		Pace pace = new Pace(Duration.ofMillis(200));
		pace.await();
		Thread.sleep(100);
		pace.ended();
		long ended = System.nanoTime();
		pace.await();
		assertThat(Duration.ofNanos(System.nanoTime() - ended)).isGreaterThanOrEqualTo(Duration.ofMillis(190));
	}

	private LiveSources live(int limit) {
		return new LiveSources(this.home, ServiceKeys.of((name) -> null), limit, false, (said) -> {
		});
	}

}
