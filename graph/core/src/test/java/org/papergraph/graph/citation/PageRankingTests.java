/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PageRankingTests {

	/** The graph of the picture in Wikipedia's article on PageRank; A is dangling. */
	private static final PageRanking PICTURE = PageRanking
		.of(CitationLines.graph("B>C C>B D>A,B E>B,D,F F>B,E G>B,E H>B,E I>B,E J>E K>E"));

	@ParameterizedTest
	@CsvSource(textBlock = """
			A, 3.3
			B, 38.4
			C, 34.3
			D, 3.9
			E, 8.1
			F, 3.9
			G, 1.6
			K, 1.6
			""")
	void givesThePublishedPercentages(String paper, double percent) {
		assertThat(100 * PICTURE.score(paper)).isCloseTo(percent, within(0.05));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a>b         | a | 0.350877193
			a>b         | b | 0.649122807
			a>h b>h c>h | a | 0.152671756
			a>h b>h c>h | h | 0.541984733
			a>b b>c c>a | b | 0.333333333
			""")
	void solvesByHandWhatCanBeSolvedByHand(String citations, String paper, double score) {
		assertThat(PageRanking.of(CitationLines.graph(citations)).score(paper)).isCloseTo(score, within(1e-9));
	}

	@Test
	void listsEqualsById() {
		assertThat(PICTURE.top(11)).extracting(RankedPaper::paper)
			.containsExactly("B", "C", "E", "D", "F", "A", "G", "H", "I", "J", "K");
		assertThat(PICTURE.top(11).stream().mapToDouble(RankedPaper::score).sum()).isCloseTo(1, within(1e-9));
		assertThat(PICTURE.top(1)).hasSize(1);
	}

	@Test
	void givesNoScoreToAPaperThatIsNotThere() {
		assertThat(PICTURE.score("nobody")).isZero();
	}

}
