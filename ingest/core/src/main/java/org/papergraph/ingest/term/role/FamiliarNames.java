/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.ingest.term.example.LocatedPaper;
import org.papergraph.ingest.term.name.TermNames;

/**
 * How many of the training papers name a thing without introducing it: what other papers
 * speak of is not new. Frozen when the models are trained. Immutable.
 */
final class FamiliarNames {

	private final SortedMap<String, Integer> papers;

	private final Set<String> own;

	private FamiliarNames(SortedMap<String, Integer> papers, Set<String> own) {
		this.papers = papers;
		this.own = own;
	}

	/**
	 * Counts names.
	 * @param training the training papers
	 * @return the names that they use or discuss
	 */
	static FamiliarNames of(Collection<LocatedPaper> training) {
		SortedMap<String, Integer> papers = new TreeMap<>();
		for (LocatedPaper paper : training) {
			names(paper).forEach((name) -> papers.merge(name, 1, Integer::sum));
		}
		return new FamiliarNames(papers, Set.of());
	}

	/**
	 * {@return the same without what one of the papers counted for: to a classifier that
	 * learns from that paper its names must be as unknown as those of a new paper}
	 */
	FamiliarNames without(LocatedPaper paper) {
		return new FamiliarNames(this.papers, names(paper));
	}

	/**
	 * {@return how many papers name it}
	 * @param name folded
	 */
	int count(String name) {
		return this.papers.getOrDefault(name, 0) - (this.own.contains(name) ? 1 : 0);
	}

	private static SortedSet<String> names(LocatedPaper paper) {
		SortedSet<String> names = new TreeSet<>();
		for (TermOccurrence term : paper.terms()) {
			if (term.role() != Role.INTRODUCED) {
				names.addAll(folded(term.mentions()));
			}
		}
		return names;
	}

	/**
	 * {@return the folded surfaces}
	 */
	static SortedSet<String> folded(List<Mention> mentions) {
		SortedSet<String> names = new TreeSet<>();
		mentions.forEach((mention) -> names.add(TermNames.fold(mention.surface())));
		return names;
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(this.papers.size());
		for (Map.Entry<String, Integer> entry : this.papers.entrySet()) {
			out.writeUTF(entry.getKey());
			out.writeShort(entry.getValue());
		}
	}

	static FamiliarNames read(DataInput in) throws IOException {
		int size = in.readInt();
		SortedMap<String, Integer> papers = new TreeMap<>();
		for (int i = 0; i < size; i++) {
			papers.put(in.readUTF(), (int) in.readShort());
		}
		return new FamiliarNames(papers, Set.of());
	}

}
