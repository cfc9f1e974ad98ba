/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.ingest.source.ReadResult.Rejected;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.SourceLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the fuzzer found, and where it starts, again in every build.
 */
class FuzzRegressionTests {

	@ParameterizedTest
	@MethodSource("targets")
	void keptInputsHoldTheLaw(FuzzTarget target) throws Exception {
		List<Path> seeds = FuzzSeeds.of(target);
		assertThat(seeds).isNotEmpty();
		for (Path seed : seeds) {
			byte[] input = Files.readAllBytes(seed);
			assertThatCode(() -> target.reader().read(input)).as(seed.toString()).doesNotThrowAnyException();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{\"a\":", "<a>", "@a{b,title={" })
	void depthHoldsTheLaw(String step) {
		byte[] input = step.repeat(20_000).getBytes(StandardCharsets.UTF_8);
		for (FuzzTarget target : FuzzTarget.all()) {
			assertThatCode(() -> target.reader().read(input)).as(target.name()).doesNotThrowAnyException();
		}
	}

	@Test
	void whatBreaksTheLawIsSaid() {
		ReadingLaw law = new ReadingLaw("in", 1);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(law::end)
			.withMessageStartingWith("neither a paper nor a rejection");
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(
					() -> law.accept(new Rejected(RejectionReason.MALFORMED, new SourceLocation("in", 1, 2), "broken")))
			.withMessageStartingWith("a record is passed over");
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(
					() -> law.accept(new Rejected(RejectionReason.MALFORMED, new SourceLocation("in", 2), "broken")))
			.withMessageStartingWith("a line that the source does not have");
	}

	@Test
	void whatASourceSaysForgesNoLineOfAMessage() {
		Rejected rejected = new Rejected(RejectionReason.MALFORMED, new SourceLocation("in", 1), "a\nb\u001B");
		assertThat(rejected.describe()).startsWith("in:1: a\uFFFDb\uFFFD (malformed)");
	}

	@Test
	void theTableAddsUpWhatTheReadersGot() {
		assertThat(new FuzzTally(List.of("ris 3 1000000000", "csv 1 1000000000")).table(2))
			.contains("| ris | 3 | 3 |", "| csv | 1 | 1 |", "| all | 4 | 2 |")
			.endsWith("lost): 2.");
	}

	static Stream<FuzzTarget> targets() {
		return FuzzTarget.all().stream();
	}

}
