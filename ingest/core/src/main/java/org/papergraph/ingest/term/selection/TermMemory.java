/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.papergraph.ingest.learn.FeatureHash;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * What annotated papers call a term: how many had a candidate of a name, how many of
 * those listed it, as which type; and the same for words in and around candidates.
 *
 * @param names slots of {@link #SEEN} and the following, by name
 * @param words by a word in or around a candidate: all candidates, those that were no
 * term, and those of each type
 */
record TermMemory(Counts names, Counts words) {

	static final int SEEN = 0;

	/** The slot of the first type; the others follow in their order. */
	static final int FIRST_TYPE = 1;

	static final int SALIENT = 6;

	static final int MINOR = 7;

	private static final int NAME_SLOTS = 8;

	private static final int WORD_SLOTS = 7;

	/** A word seen once tells nothing. */
	private static final int LEAST_WORDS = 2;

	static CountTable emptyNames() {
		return new CountTable(NAME_SLOTS);
	}

	static CountTable emptyWords() {
		return new CountTable(WORD_SLOTS);
	}

	static long key(String name) {
		return FeatureHash.of(name);
	}

	/**
	 * {@return the words in and around a candidate that are counted, always as many}
	 */
	static List<String> words(PaperCandidates paper, CandidateTerm term) {
		String[] name = term.key().split(" ");
		String last = name[name.length - 1];
		Surroundings around = new Surroundings(paper.text(), term.surest());
		List<String> words = new ArrayList<>();
		words.add("last " + last);
		words.add("first " + name[0]);
		words.add("ending " + NameAspect.ending(last, 3));
		words.add("two " + ((name.length > 1) ? name[name.length - 2] + " " + last : ""));
		words.add("before " + around.before(1));
		words.add("before2 " + around.before(2) + " " + around.before(1));
		words.add("behind " + around.behind(1));
		words.add("behind2 " + around.behind(1) + " " + around.behind(2));
		words.add("verb " + around.verbBefore());
		words.add("verb2 " + around.verbBefore() + " " + around.before(1));
		return words;
	}

	static void write(DataOutput out, CountTable names, CountTable words) throws IOException {
		names.write(out);
		words.forgetBelow(LEAST_WORDS);
		words.write(out);
	}

	static TermMemory read(DataInput in) throws IOException {
		return new TermMemory(CountTable.read(in), CountTable.read(in));
	}

	int[] name(String key) {
		return this.names.of(key(key));
	}

	int[] word(String word) {
		int[] counts = this.words.of(key(word));
		return (counts[0] < LEAST_WORDS) ? new int[WORD_SLOTS] : counts;
	}

}
