/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.citation.Citation;
import org.papergraph.graph.citation.Literature;
import org.papergraph.graph.citation.Work;

import static org.assertj.core.api.Assertions.assertThat;

class CitationReportTests {

	private static final Literature LITERATURE = new Literature(
			List.of(new Work("doi:1", "On Tea", 2020, null, true, true, 0),
					new Work("title:2", "On Cups", 2024, null, true, false, 3),
					new Work("title:3", "On Spoons", null, null, true, true, 0),
					new Work("arxiv:4", "", 2019, null, false, true, 0)),
			List.of(new Citation("doi:1", "title:2"), new Citation("title:2", "arxiv:4"),
					new Citation("doi:1", "arxiv:4"), new Citation("title:2", "title:2")));

	@Test
	void saysWhatLooksWrongAndWhatMatters() {
		assertThat(new CitationReport(LITERATURE, 10).lines()).containsExactly("papers 3, only cited 1, citations 4",
				"", "read, but without references: 1", "  On Spoons title:3", "",
				"with references that lead to no paper: 1", "  On Cups (2024) title:2", "", "cited, but never read: 1",
				"  arxiv:4", "", "known by title alone: 1", "  On Cups (2024) title:2", "", "cites itself: 1",
				"  On Cups (2024) title:2 cites On Cups (2024) title:2", "",
				"cites a work that came out more than a year later: 1",
				"  On Tea (2020) doi:1 cites On Cups (2024) title:2", "", "what matters most, by PageRank:",
				"  52.09 %  cited by 2: arxiv:4", "  28.16 %  cited by 1: On Cups (2024) title:2",
				"  19.76 %  cited by 0: On Tea (2020) doi:1");
	}

	@Test
	void countsAllAndNamesNoMoreThanTheLimit() {
		JsonNode fields = JsonMapper.shared().valueToTree(new CitationReport(LITERATURE, 1).fields());
		assertThat(fields.path("papers").asInt()).isEqualTo(3);
		assertThat(fields.path("stubs").asInt()).isOne();
		assertThat(fields.path("citations").asInt()).isEqualTo(4);
		assertThat(fields.path("suspicious").propertyNames()).containsExactly("noReferences", "unresolvedReferences",
				"neverRead", "noIdentifier", "selfCitation", "citesLaterWork");
		assertThat(fields.path("suspicious").path("citesLaterWork"))
			.hasToString("{\"count\":1,\"works\":[{\"id\":\"doi:1\",\"title\":\"On Tea\",\"year\":2020,"
					+ "\"cited\":{\"id\":\"title:2\",\"title\":\"On Cups\",\"year\":2024}}]}");
		assertThat(fields.path("pageRank")).hasSize(1);
		assertThat(fields.path("pageRank").path(0).path("id").asString()).isEqualTo("arxiv:4");
		JsonNode none = JsonMapper.shared().valueToTree(new CitationReport(LITERATURE, 0).fields());
		assertThat(none.path("suspicious").path("neverRead")).hasToString("{\"count\":1,\"works\":[]}");
	}

	@Test
	void saysThatThereIsNothing() {
		assertThat(new CitationReport(new Literature(List.of(), List.of()), 10).lines())
			.contains("papers 0, only cited 0, citations 0", "cited, but never read: 0")
			.endsWith("what matters most, by PageRank:");
	}

}
