/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceInput;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTests {

	private static final String HEAD = "Get trending papers in your email inbox!\n\nSubscribe\n\n";

	private static final String LONGER = "We study tea in " + "great ".repeat(50) + "detail.";

	private static final String SHORTER = "We study tea in " + "some ".repeat(50) + "detail.";

	private static final SourceInput ONE = page("file:///1",
			HEAD + "On Tea\n\n" + SHORTER + "\n\nOn Salt\n\n" + LONGER);

	private static final SourceInput TWO = page("file:///2",
			HEAD + "On tea!\n\n" + LONGER + "\n\n• 4 authors\n·\nMay 3, 2020");

	private static final SourceInput DIARY = page("file:///3", "Dear diary");

	private final List<PlacedPaper> papers = new ArrayList<>();

	@Test
	void unitesAPaperReadAtTwoPlaces() {
		read(List.of(ONE, TWO, DIARY));
		assertThat(this.papers).hasSize(2);
		PlacedPaper tea = this.papers.stream().filter((paper) -> paper.entries().size() == 2).findFirst().orElseThrow();
		assertThat(tea.paper().title()).isEqualTo("On tea!");
		assertThat(tea.paper().abstractText()).isEqualTo(LONGER);
		assertThat(tea.paper().year()).isEqualTo(2020);
		assertThat(tea.paper().authorCount()).isEqualTo(4);
	}

	@Test
	void accountsForEverything() {
		Reading reading = read(List.of(ONE, TWO, DIARY));
		assertThat(reading.entries()).isEqualTo(3);
		assertThat(reading.rejected().byReason()).containsOnly(Map.entry("unknown-format", 1L));
		assertThat(reading.sources()).hasSize(3)
			.anySatisfy((source) -> assertThat(List.of(source.entries(), source.rejections().total()))
				.containsExactly(0, 1L));
	}

	@Test
	void doesNotDependOnTheOrderOfSources() {
		List<SourceInput> inputs = new ArrayList<>(List.of(ONE, TWO, DIARY));
		Reading forward = read(inputs);
		List<PlacedPaper> papersForward = List.copyOf(this.papers);
		this.papers.clear();
		Collections.reverse(inputs);
		assertThat(read(inputs).sources()).isEqualTo(forward.sources());
		assertThat(this.papers).isEqualTo(papersForward);
	}

	@Test
	void countsTheSameContentOnce() {
		SourceInput copy = new SourceInput("file:///copy", "copy", ONE.content());
		Reading reading = read(List.of(ONE, ONE, copy));
		assertThat(reading.entries()).isEqualTo(2);
		assertThat(reading.sources()).hasSize(1);
	}

	@Test
	void countsEveryRejectionAndListsTheFirst() {
		String lines = "title,year\n" + ",2001\n".repeat(5000) + "On Tea,2002\n";
		Reading reading = read(List.of(page("file:///4", lines), page("file:///5", lines + "On Salt,2003\n")));
		assertThat(reading.entries()).isEqualTo(3);
		assertThat(reading.rejected().byReason()).containsExactly(Map.entry("missing-title", 10_000L));
		assertThat(reading.rejected().listed()).hasSize(200);
		assertThat(reading.rejected().lines()).last().isEqualTo("and 9800 more that are counted and not listed");
	}

	private Reading read(List<SourceInput> inputs) {
		return UnitedPapers.read(new PaperReader(), inputs, IngestProgress.SILENT, this.papers::add);
	}

	private static SourceInput page(String uri, String text) {
		return new SourceInput(uri, uri, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
