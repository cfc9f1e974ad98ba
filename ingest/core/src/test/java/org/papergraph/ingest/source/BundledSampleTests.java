/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.papergraph.ingest.source.ReadResult.Read;

import static org.assertj.core.api.Assertions.assertThat;

class BundledSampleTests {

	@Test
	void isAPageOfFortyDifferentPapers() {
		List<ReadResult> results = new ArrayList<>();
		new PaperReader().read(
				new SourceInput("sample", "sample",
						() -> getClass().getResourceAsStream("/org/papergraph/ingest/sample/daily-papers.txt")),
				results::add);
		Set<String> ids = new HashSet<>();
		for (ReadResult result : results) {
			assertThat(result).isInstanceOfSatisfying(Read.class, (read) -> {
				assertThat(read.lacks()).isEmpty();
				assertThat(read.entry().dateText()).isNotNull();
				assertThat(read.paper().abstractText().split("\\. ")).hasSizeBetween(4, 8);
				ids.add(read.paper().id().value());
			});
		}
		assertThat(ids).hasSize(40);
	}

}
