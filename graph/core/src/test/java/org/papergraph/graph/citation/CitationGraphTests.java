/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitationGraphTests {

	private static final CitationGraph GRAPH = CitationLines.graph("b>z,y,x a>y,x c>z,c d>a a>x");

	@Test
	void countsEachCitationOnceAndNoneOfAPaperByItself() {
		assertThat(GRAPH.papers()).containsExactly("a", "b", "c", "d", "x", "y", "z");
		assertThat(GRAPH.size()).isEqualTo(7);
	}

	@Test
	void knowsBothEndsOfACitation() {
		assertThat(GRAPH.references("b")).containsExactly("x", "y", "z");
		assertThat(GRAPH.references("x")).isEmpty();
		assertThat(GRAPH.citedBy("z")).containsExactly("b", "c");
		assertThat(GRAPH.citationCount("z")).isEqualTo(2);
		assertThat(GRAPH.mostCited(4)).containsExactly("x", "y", "z", "a");
	}

	@Test
	void saysNothingAboutAPaperThatIsNotThere() {
		assertThat(GRAPH.references("nobody")).isEmpty();
		assertThat(GRAPH.citedBy("nobody")).isEmpty();
		assertThat(GRAPH.citationCount("nobody")).isZero();
	}

	@Test
	void mayBeEmpty() {
		CitationGraph empty = CitationGraph.of(List.of(new Citation("a", "a")));
		assertThat(empty.papers()).isEmpty();
		assertThat(empty.mostCited(3)).isEmpty();
		assertThat(PageRanking.of(empty).top(3)).isEmpty();
		assertThat(new CoCitation(empty).strongest("a", 3)).isEmpty();
	}

}
