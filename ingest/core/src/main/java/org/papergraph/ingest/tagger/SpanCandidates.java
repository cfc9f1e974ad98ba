/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.Set;

/**
 * Which stretches of a sentence can be the name of something at all, by the parts of
 * speech they begin and end with.
 */
public enum SpanCandidates {

	/**
	 * Noun phrases and what looks like a name; longer ones exist, one in several hundred.
	 */
	NAMES(8, Set.of()),
	/** The same, longer ones, and words that refer back to a name. */
	MENTIONS(12, Set.of("PRP", "DT"));

	private static final Set<String> STARTS = Set.of("CD", "FW", "AFX", "SYM", "RB", "``", "''", "VBG", "VBN", "VB");

	private static final Set<String> ENDS = Set.of("CD", "FW", "VBG", "VBN", "-RRB-");

	private static final Set<String> NEVER_INSIDE = Set.of("VBZ", "VBD", "MD", "WDT", "WP", "WRB", "PRP", "EX");

	private static final Set<String> SEPARATORS = Set.of(";", ".", ":", "?", "!");

	private final int longest;

	/** Tags that make a candidate of a single token. */
	private final Set<String> alone;

	SpanCandidates(int longest, Set<String> alone) {
		this.longest = longest;
		this.alone = alone;
	}

	/**
	 * Shows all candidates, ordered by first token and end.
	 * @param sentence where to look
	 * @param visitor called once for each
	 */
	void visit(SentenceView sentence, Visitor visitor) {
		for (int first = 0; first < sentence.size(); first++) {
			if (this.alone.contains(sentence.tagText(first))) {
				visitor.candidate(first, first + 1);
			}
			else if (canStart(sentence.tagText(first))) {
				visitFrom(sentence, first, visitor);
			}
		}
	}

	private void visitFrom(SentenceView sentence, int first, Visitor visitor) {
		int open = 0;
		for (int last = first; last < Math.min(sentence.size(), first + this.longest); last++) {
			String text = sentence.text(last);
			if (SEPARATORS.contains(text) || last > first && NEVER_INSIDE.contains(sentence.tagText(last))) {
				return;
			}
			open += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
			if (open < 0) {
				return;
			}
			if (open == 0 && canEnd(sentence.tagText(last))) {
				visitor.candidate(first, last + 1);
			}
		}
	}

	private static boolean canStart(String tag) {
		return tag.startsWith("NN") || tag.startsWith("JJ") || STARTS.contains(tag);
	}

	private static boolean canEnd(String tag) {
		return tag.startsWith("NN") || tag.startsWith("JJ") || ENDS.contains(tag);
	}

	/**
	 * Looks at one candidate after the other.
	 */
	@FunctionalInterface
	interface Visitor {

		/**
		 * Looks at a candidate.
		 * @param first index of its first token
		 * @param end index after its last token
		 */
		void candidate(int first, int end);

	}

}
