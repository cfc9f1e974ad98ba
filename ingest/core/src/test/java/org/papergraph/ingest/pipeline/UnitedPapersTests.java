/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceInput;

import static org.assertj.core.api.Assertions.assertThat;

class UnitedPapersTests {

	@Test
	void handsOnEachPaperOnceWithAllItsPlaces() {
		List<PlacedPaper> papers = new ArrayList<>();
		// 3,000 papers in two sources, of which 1,000 stand in both.
		Reading reading = UnitedPapers.read(new PaperReader(), List.of(works("a", 0), works("b", 1000)),
				IngestProgress.SILENT, papers::add);
		assertThat(reading.entries()).isEqualTo(4000);
		assertThat(papers).hasSize(3000);
		assertThat(papers.stream().filter((paper) -> paper.entries().size() == 2)).hasSize(1000);
		assertThat(papers).extracting((paper) -> paper.paper().id()).doesNotHaveDuplicates();
	}

	@Test
	void losesNothingOfARecordThatWaits() {
		List<PlacedPaper> alone = new ArrayList<>();
		List<PlacedPaper> twice = new ArrayList<>();
		UnitedPapers.read(new PaperReader(), List.of(works("a", 0)), IngestProgress.SILENT, alone::add);
		UnitedPapers.read(new PaperReader(), List.of(works("a", 0), works("b", 1)), IngestProgress.SILENT, twice::add);
		assertThat(twice.get(0).paper()).isEqualTo(alone.get(0).paper());
		assertThat(twice.get(1).paper()).isEqualTo(alone.get(1).paper());
		assertThat(twice.get(1).paper().references()).isNotEmpty();
	}

	@Test
	void connectsRecordsThroughOthers() {
		Connections connections = new Connections();
		IntStream.range(0, 5000).forEach((n) -> connections.add(List.of("doi:" + n, "title:" + n)));
		connections.add(List.of("doi:17", "s2:1"));
		connections.add(List.of("title:4711", "s2:1"));
		connections.add(List.of());
		assertThat(connections.group(17)).isEqualTo(connections.group(4711)).isNotEqualTo(connections.group(18));
		assertThat(connections.size(connections.group(4711))).isEqualTo(4);
		assertThat(connections.size(connections.group(18))).isEqualTo(1);
		assertThat(connections.size(connections.group(5002))).isEqualTo(1);
	}

	private static SourceInput works(String name, int first) {
		return new SourceInput("file:///" + name, name,
				() -> GeneratedPapers.stream(2000, (number) -> GeneratedPapers.openAlex(first + number)));
	}

}
