/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.ingest.term.candidate.CandidateTerm;

/**
 * Counts what annotated papers call a term, as a whole and in parts: what a paper is
 * described with while learning must not come from that paper.
 */
final class MemoryBuilder {

	private static final int PARTS = 10;

	private final CountTable names = TermMemory.emptyNames();

	private final CountTable words = TermMemory.emptyWords();

	private final List<CountTable> namesByPart = new ArrayList<>();

	private final List<CountTable> wordsByPart = new ArrayList<>();

	MemoryBuilder(List<SelectionExample> examples) {
		for (int i = 0; i < PARTS; i++) {
			this.namesByPart.add(TermMemory.emptyNames());
			this.wordsByPart.add(TermMemory.emptyWords());
		}
		for (int i = 0; i < examples.size(); i++) {
			count(examples.get(i), this.names, this.words);
			count(examples.get(i), this.namesByPart.get(i % PARTS), this.wordsByPart.get(i % PARTS));
		}
	}

	private static void count(SelectionExample example, CountTable names, CountTable words) {
		SelectionLabels labels = new SelectionLabels(example.gold());
		for (CandidateTerm term : example.candidates().terms().values()) {
			long name = TermMemory.key(term.key());
			int label = labels.label(term.key());
			names.add(name, TermMemory.SEEN);
			if (label != SelectionLabels.NONE) {
				names.add(name, TermMemory.FIRST_TYPE + label - 1);
			}
			labels.salient(term.key())
				.ifPresent((salient) -> names.add(name, salient ? TermMemory.SALIENT : TermMemory.MINOR));
			for (String word : TermMemory.words(example.candidates(), term)) {
				words.add(TermMemory.key(word), 0);
				words.add(TermMemory.key(word), label + 1);
			}
		}
	}

	CountTable names() {
		return this.names;
	}

	CountTable words() {
		return this.words;
	}

	/**
	 * {@return what is known without an example, and without a tenth of the others}
	 */
	TermMemory without(int example) {
		return new TermMemory(this.names.without(this.namesByPart.get(example % PARTS)),
				this.words.without(this.wordsByPart.get(example % PARTS)));
	}

}
