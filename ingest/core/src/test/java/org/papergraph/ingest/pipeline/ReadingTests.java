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

	@Test
	void unitesAPaperReadAtTwoPlaces() {
		Reading reading = read(List.of(ONE, TWO, DIARY));
		assertThat(reading.papers()).hasSize(2);
		PlacedPaper tea = reading.papers()
			.stream()
			.filter((paper) -> paper.entries().size() == 2)
			.findFirst()
			.orElseThrow();
		assertThat(tea.paper().title()).isEqualTo("On tea!");
		assertThat(tea.paper().abstractText()).isEqualTo(LONGER);
		assertThat(tea.paper().year()).isEqualTo(2020);
		assertThat(tea.paper().authorCount()).isEqualTo(4);
	}

	@Test
	void accountsForEverything() {
		Reading reading = read(List.of(ONE, TWO, DIARY));
		assertThat(reading.entries()).isEqualTo(3);
		assertThat(reading.rejectedByReason()).containsOnly(Map.entry("unknown-format", 1L));
		assertThat(reading.sources()).hasSize(3)
			.anySatisfy((source) -> assertThat(List.of(source.entries(), source.rejected())).containsExactly(0, 1));
	}

	@Test
	void doesNotDependOnTheOrderOfSources() {
		List<SourceInput> inputs = new ArrayList<>(List.of(ONE, TWO, DIARY));
		Reading forward = read(inputs);
		Collections.reverse(inputs);
		assertThat(read(inputs).papers()).isEqualTo(forward.papers());
		assertThat(read(inputs).sources()).isEqualTo(forward.sources());
	}

	@Test
	void countsTheSameContentOnce() {
		SourceInput copy = new SourceInput("file:///copy", "copy", ONE.content());
		Reading reading = read(List.of(ONE, ONE, copy));
		assertThat(reading.entries()).isEqualTo(2);
		assertThat(reading.sources()).hasSize(1);
	}

	private static Reading read(List<SourceInput> inputs) {
		return Reading.of(new PaperReader(), inputs, IngestProgress.SILENT);
	}

	private static SourceInput page(String uri, String text) {
		return new SourceInput(uri, uri, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
