/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SuspiciousWorksTests {

	private static final SuspiciousWorks SUSPICIOUS = SuspiciousWorks.among(new Literature(
			List.of(work("new", 2024, true, true), work("old", 2020, true, true), work("lone", 2022, true, false),
					work("stub", 2025, false, false), new Work("print", "On print", null, null, true, true, 7)),
			CitationLines.of("old>new,stub new>old,new,stub lost>old old>gone")));

	@Test
	void findsWorksWithoutReferences() {
		assertThat(SUSPICIOUS.of(Suspicion.NO_REFERENCES))
			.containsExactly(new SuspiciousWork(Suspicion.NO_REFERENCES, "lone", null));
	}

	@Test
	void findsWorksWhoseReferencesLeadNowhere() {
		assertThat(SUSPICIOUS.of(Suspicion.UNRESOLVED_REFERENCES)).extracting(SuspiciousWork::work)
			.containsExactly("print");
	}

	@Test
	void findsCitedWorksThatWereNeverRead() {
		assertThat(SUSPICIOUS.of(Suspicion.NEVER_READ)).extracting(SuspiciousWork::work)
			.containsExactly("gone", "stub");
	}

	@Test
	void findsWorksWithoutIdentifier() {
		assertThat(SUSPICIOUS.of(Suspicion.NO_IDENTIFIER)).extracting(SuspiciousWork::work)
			.containsExactly("lone", "stub");
	}

	@Test
	void findsCitationsOfOneself() {
		assertThat(SUSPICIOUS.of(Suspicion.SELF_CITATION))
			.containsExactly(new SuspiciousWork(Suspicion.SELF_CITATION, "new", "new"));
	}

	@Test
	void findsCitationsOfTheFuture() {
		assertThat(SUSPICIOUS.of(Suspicion.CITES_LATER_WORK)).extracting(SuspiciousWork::work, SuspiciousWork::cited)
			.containsExactly(tuple("old", "new"), tuple("old", "stub"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			2021, -,          2020, -,          false
			2022, -,          2020, -,          true
			-,    -,          2020, -,          false
			2022, -,          -,    -,          false
			2021, 2021-06-01, 2020, 2020-06-01, false
			2021, 2021-06-02, 2020, 2020-06-01, true
			2022, -,          2020, 2020-06-01, true
			2021, -,          2020, 2020-01-01, false
			""")
	void comparesByDayWhereBothAreKnown(@Nullable Integer laterYear, @Nullable LocalDate laterDay,
			@Nullable Integer year, @Nullable LocalDate day, boolean answer) {
		assertThat(new Work("later", "", laterYear, laterDay, true, true, 0)
			.isYearsAfter(new Work("earlier", "", year, day, true, true, 0))).isEqualTo(answer);
	}

	@Test
	void doesNotDependOnTheOrderOfWhatWasRead() {
		List<Citation> citations = CitationLines.of("b>a,c a>c,b c>a");
		assertThat(new Literature(List.of(), CitationLines.shuffled(citations, 1)))
			.isEqualTo(new Literature(List.of(), citations));
	}

	private static Work work(String id, int year, boolean read, boolean identified) {
		return new Work(id, "On " + id, year, null, read, identified, 0);
	}

}
