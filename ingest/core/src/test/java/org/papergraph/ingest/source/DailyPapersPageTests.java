/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.ingest.source.ReadResult.Read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.ingest.source.InventedPages.HEAD;
import static org.papergraph.ingest.source.InventedPages.text;
import static org.papergraph.ingest.source.InventedPages.title;

class DailyPapersPageTests {

	@Test
	void readsAlternatingLinesWithTheFirstTitleGluedToTheHead() {
		assertThreePapers(InventedPages.alternating(3));
	}

	@Test
	void readsEntriesBetweenBlankLines() {
		assertThreePapers(InventedPages.spaced(3));
	}

	@Test
	void readsEntriesWithDetails() {
		List<Read> papers = assertThreePapers(InventedPages.detailed(3));
		Read second = papers.get(1);
		assertThat(second.paper().authorCount()).isEqualTo(2);
		assertThat(second.paper().year()).isEqualTo(2024);
		assertThat(second.paper().publishedOn()).isEqualTo(LocalDate.of(2024, 7, 15));
		assertThat(second.entry().dateText()).isEqualTo("Jul 15, 2024");
		assertThat(second.entry().comments()).isEqualTo(2);
		assertThat(second.where()).hasToString("page.txt:21");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			• 4 authors/·/Jul 15, 2024 2          | 4 | -                 | Jul 15, 2024 | 2024 | 2
			• 1 author/·/Feb 12                   | 1 | -                 | Feb 12       | -    | -
			• 12 authors/·/Mar 18 3               | 12 | -                | Mar 18       | -    | 3
			google Google/·/Jun 1 7               | - | Google            | Jun 1        | -    | 7
			SaltLab Institute of Salt/·/May 3, 2020 | - | Institute of Salt | May 3, 2020 | 2020 | -
			• 4 authors · Jul 15, 2024 2          | 4 | -                 | Jul 15, 2024 | 2024 | 2
			·/Dec 31, 2023                        | - | -                 | Dec 31, 2023 | 2023 | -
			• 4 authors/·/Feb 31, 2023            | 4 | -                 | Feb 31, 2023 | 2023 | -
			""")
	void readsDetails(String lines, Integer authors, String organization, String date, Integer year, Integer comments) {
		Read read = InventedPages
			.papers(InventedPages.read(HEAD + title(1) + "\n\n" + text(1) + "\n\n" + lines.replace("/", "\n")))
			.get(0);
		assertThat(read.paper().authorCount()).isEqualTo(authors);
		assertThat(read.paper().organizations()).isEqualTo((organization != null) ? List.of(organization) : List.of());
		assertThat(read.entry().dateText()).isEqualTo(date);
		assertThat(read.paper().year()).isEqualTo(year);
		assertThat(read.entry().comments()).isEqualTo(comments);
		assertThat(read.lacks()).isEmpty();
	}

	@Test
	void leavesTheYearOpenWhereThePageDoesNotPrintIt() {
		String page = HEAD + title(1) + "\n\n" + text(1) + "\n\n• 4 authors\n·\nDec 1, 2025\n\n" + title(2) + "\n\n"
				+ text(2) + "\n\n• 4 authors\n·\nFeb 12";
		Read second = InventedPages.papers(InventedPages.read(page)).get(1);
		assertThat(second.paper().year()).isNull();
		assertThat(second.paper().publishedOn()).isNull();
		assertThat(second.entry().dateText()).isEqualTo("Feb 12");
	}

	@Test
	void countsTheSamePaperTwiceOnAPageAsTwoEntries() {
		List<Read> papers = InventedPages
			.papers(InventedPages.read(HEAD + (title(1) + "\n\n" + text(1) + "\n\n").repeat(2)));
		assertThat(papers).extracting((read) -> read.entry().position()).containsExactly(1, 2);
		assertThat(papers.get(0).paper()).isEqualTo(papers.get(1).paper());
	}

	@Test
	void skipsDayHeadingsAndFooters() {
		String page = HEAD + title(1) + "\n\n" + text(1) + "\n\nSep 8\n\n" + title(2) + "\n\n" + text(2)
				+ "\n\nLoad more\n\nPrevious\n\nNext\n\n© 2026 Hugging Face\n\n42\n";
		List<ReadResult> results = InventedPages.read(page);
		assertThat(results).hasSize(2).allMatch((result) -> result instanceof Read);
		assertThat(InventedPages.papers(results).get(0).entry().dateText()).isNull();
	}

	@Test
	void cleansTitleAndAbstract() {
		String page = HEAD + "The \\emph{Na\\\"ive} Kettle\n\n" + text(1) + " It is 5\\% better.";
		Read read = InventedPages.papers(InventedPages.read(page)).get(0);
		assertThat(read.paper().title()).isEqualTo("The Naïve Kettle");
		assertThat(read.paper().abstractText()).endsWith("It is 5% better.");
	}

	@Test
	void readsWindowsLineEnds() {
		assertThreePapers(InventedPages.detailed(3).replace("\n", "\r\n"));
	}

	private static List<Read> assertThreePapers(String page) {
		List<ReadResult> results = InventedPages.read(page);
		assertThat(results).hasSize(3).allMatch((result) -> result instanceof Read);
		List<Read> papers = InventedPages.papers(results);
		for (int n = 1; n <= 3; n++) {
			assertThat(papers.get(n - 1).paper().title()).isEqualTo(title(n));
			assertThat(papers.get(n - 1).paper().abstractText()).isEqualTo(text(n));
			assertThat(papers.get(n - 1).entry().position()).isEqualTo(n);
			assertThat(papers.get(n - 1).lacks()).isEmpty();
		}
		return papers;
	}

}
