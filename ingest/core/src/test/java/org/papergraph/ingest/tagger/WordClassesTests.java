/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.papergraph.ingest.learn.ValueTable;
import org.papergraph.ingest.tagger.WordClasses.Grouping;

import static org.assertj.core.api.Assertions.assertThat;

class WordClassesTests {

	private final WordClasses classes = new WordClasses(ValueTable.of(Map.of("network", 7, "00-layer", 9)),
			ValueTable.of(Map.of("network", 1)), ValueTable.of(Map.of("network", 2)),
			ValueTable.of(Map.of("network", 3)));

	@Test
	void looksUpInAnyCaseAndWithAnyDigits() {
		assertThat(of("Network")).isEqualTo(7);
		assertThat(of("18-layer")).isEqualTo(9);
		assertThat(this.classes.classOf(Grouping.COARSE, "network")).isEqualTo(1);
		assertThat(this.classes.classOf(Grouping.FINE, "network")).isEqualTo(3);
	}

	@Test
	void takesTheSingularForThePlural() {
		assertThat(of("networks")).isEqualTo(7);
	}

	@Test
	void tellsTheLastPartAfterAHyphenFromTheWordItself() {
		assertThat(of("sub-network")).isNotEqualTo(of("network")).isEqualTo(of("meta-network"));
	}

	@Test
	void putsAllOtherWordsIntoOneClass() {
		assertThat(of("zyx")).isEqualTo(of("-")).isNotEqualTo(of("network"));
	}

	private long of(String word) {
		return this.classes.classOf(Grouping.DISTRIBUTIONAL, word);
	}

}
