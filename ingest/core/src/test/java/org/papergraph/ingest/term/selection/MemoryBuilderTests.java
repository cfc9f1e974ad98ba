/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldTerm;
import org.papergraph.ingest.term.Texts;
import org.papergraph.ingest.term.candidate.CandidateCollector;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryBuilderTests {

	private final List<SelectionExample> examples = new ArrayList<>();

	MemoryBuilderTests() {
		for (int i = 0; i < 20; i++) {
			this.examples.add(example("Word" + i));
		}
	}

	@Test
	void countsHowManyPapersListAName() {
		int[] counts = new MemoryBuilder(this.examples).names().of(TermMemory.key("tree search"));
		assertThat(counts[TermMemory.SEEN]).isEqualTo(20);
		assertThat(counts[TermMemory.FIRST_TYPE + TermType.METHOD.ordinal()]).isEqualTo(20);
	}

	@Test
	void keepsAPaperOutOfWhatItIsDescribedWith() {
		MemoryBuilder memory = new MemoryBuilder(this.examples);
		assertThat(memory.without(3).name("word-3")[TermMemory.SEEN]).isZero();
		assertThat(memory.without(4).name("word-3")[TermMemory.SEEN]).isEqualTo(1);
		assertThat(memory.without(3).name("tree search")[TermMemory.SEEN]).isEqualTo(18);
	}

	private static SelectionExample example(String word) {
		String text = "We use tree search for " + word + ".";
		GoldTerm method = new GoldTerm(TermType.METHOD, "tree search", List.of(), Role.USED, Set.of(TermType.METHOD),
				false, false);
		return new SelectionExample(new GoldPaper(word, "", text, List.of(method), List.of()),
				new CandidateCollector(Texts.tagging(TermType.METHOD, 0.9, "tree search", word))
					.collect(Texts.of("", text)));
	}

}
