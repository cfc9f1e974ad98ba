/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.Role;

import static org.assertj.core.api.Assertions.assertThat;

class TermLinkTests {

	@Test
	void mergesTheEdgesOfOnePaperAndTerm() {
		Map<String, Map<String, TermLink>> links = TermLink
			.byPaper(List.of(row("p1", "USES", "method:llm", 0.7, "An LLM.", "LLM", "abstract:40-43"),
					row("p1", "INTRODUCES", "method:large language model", 0.9, "A large language model.",
							"large language model", "abstract:2-22")));
		TermLink link = of(links, "p1").values().iterator().next();
		assertThat(link.evidence()).isEqualTo(new Evidence(Role.INTRODUCED, 0.9, 2,
				List.of("LLM", "large language model"), "A large language model."));
		assertThat(link.spans()).containsExactlyInAnyOrder("abstract:2-22", "abstract:40-43");
	}

	@Test
	void takesTheSameSentenceWhateverTheOrderOfEquallySureEdges() {
		LinkRow one = row("p1", "USES", "method:a", 0.9, "First.", "A", "abstract:0-1");
		LinkRow two = row("p1", "USES", "method:b", 0.9, "Second.", "B", "abstract:3-4");
		assertThat(TermLink.byPaper(List.of(one, two))).isEqualTo(TermLink.byPaper(List.of(two, one)));
	}

	@Test
	void sharesOnlyTermsOfBothPapersTheMostTellingFirst() {
		Map<String, Map<String, TermLink>> links = TermLink
			.byPaper(List.of(link("p1", "task:a", 0.5), link("p1", "task:b", 2.0), link("p1", "task:c", 9.0),
					link("p2", "task:a", 0.5), link("p2", "task:b", 2.0)));
		List<SharedTerm> shared = SharedTerms.of(of(links, "p1"), of(links, "p2"));
		assertThat(shared).extracting((term) -> term.term().id()).containsExactly("task:b", "task:a");
		assertThat(SharedTerms.score(shared)).isEqualTo(2.5);
		assertThat(shared.get(0).first().role()).isNull();
	}

	private static Map<String, TermLink> of(Map<String, Map<String, TermLink>> links, String paper) {
		return links.getOrDefault(paper, Map.of());
	}

	private static LinkRow link(String paper, String term, double idf) {
		return new LinkRow(paper, TermRef.of(term, term), 2, idf, "ADDRESSES", term, List.of(), 1, 0.8, "S.",
				List.of());
	}

	private static LinkRow row(String paper, String relationship, String key, double confidence, String sentence,
			String surface, String span) {
		return new LinkRow(paper, TermRef.of("method:large language model", "large language model"), 2, 1.5,
				relationship, key, List.of(surface), 1, confidence, sentence, List.of(span));
	}

}
