/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A paper with everything its texts name: what extraction puts out and loading takes in.
 *
 * @param paper the paper
 * @param entries where it was read, sorted by source and position
 * @param sentences the sentences that mentions and relations point to, title first
 * @param terms the terms, sorted by key, one per key
 * @param relations the relations between those terms, sorted
 */
public record ExtractedPaper(Paper paper, List<SourceEntry> entries, List<SentenceSpan> sentences,
		List<TermOccurrence> terms, List<Relation> relations) {

	private static final Comparator<SourceEntry> BY_PLACE = Comparator
		.comparing((SourceEntry entry) -> entry.source().uri())
		.thenComparing((entry) -> entry.source().sha256())
		.thenComparingInt(SourceEntry::position);

	private static final Comparator<Relation> BY_TERMS = Comparator.comparing(Relation::type)
		.thenComparing(Relation::head)
		.thenComparing(Relation::tail)
		.thenComparingInt(Relation::sentence);

	public ExtractedPaper {
		entries = entries.stream().distinct().sorted(BY_PLACE).toList();
		sentences = List.copyOf(sentences);
		terms = terms.stream().sorted(Comparator.comparing(TermOccurrence::key)).toList();
		relations = relations.stream().distinct().sorted(BY_TERMS).toList();
		requireSurfacesInText(paper, terms);
		requireKnownTerms(paper, terms, relations);
	}

	/**
	 * Finds the words of a sentence.
	 * @param sentence index into {@link #sentences()}
	 * @return the sentence as stored
	 */
	public String sentenceText(int sentence) {
		SentenceSpan span = this.sentences.get(sentence);
		return span.span().of(this.paper.text(span.in()));
	}

	/**
	 * Unites what two places say of one paper: entries of both, the paper as
	 * {@link Paper#unitedWith} says, and the terms found in the text that won. Where the
	 * texts are equal, this paper's terms stand.
	 * @param other the paper with the same id from another place
	 * @return the united paper
	 */
	public ExtractedPaper unitedWith(ExtractedPaper other) {
		Paper united = this.paper.unitedWith(other.paper);
		ExtractedPaper winner = united.hasTextOf(this.paper) ? this : other;
		List<SourceEntry> everyEntry = Stream.concat(describing(united), other.describing(united)).toList();
		return new ExtractedPaper(united, everyEntry, winner.sentences, winner.terms, winner.relations);
	}

	private Stream<SourceEntry> describing(Paper united) {
		return this.entries.stream().map((entry) -> entry.describing(entry.describes(this.paper), united));
	}

	private static void requireSurfacesInText(Paper paper, List<TermOccurrence> terms) {
		for (TermOccurrence term : terms) {
			for (Mention mention : term.mentions()) {
				String text = paper.text(mention.in());
				if (mention.span().end() > text.length() || !mention.span().of(text).equals(mention.surface())) {
					throw new IllegalArgumentException("mention must stand in the text: paper=" + paper.id() + ", in="
							+ mention.in().label() + ", span=" + mention.span() + ", surface=" + mention.surface());
				}
			}
		}
	}

	private static void requireKnownTerms(Paper paper, List<TermOccurrence> terms, List<Relation> relations) {
		Set<TermKey> known = new HashSet<>();
		for (TermOccurrence term : terms) {
			if (!known.add(term.key())) {
				throw new IllegalArgumentException(
						"a paper must list a term once: paper=" + paper.id() + ", term=" + term.key().id());
			}
		}
		for (Relation relation : relations) {
			if (!known.contains(relation.head()) || !known.contains(relation.tail())) {
				throw new IllegalArgumentException(
						"relation must join terms of its paper: paper=" + paper.id() + ", relation=" + relation);
			}
		}
	}

}
