/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.List;
import java.util.regex.Pattern;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.NameMatch;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Takes listed names for datasets; names that are also words or methods only where a word
 * such as "benchmark" follows.
 */
final class DatasetListStep implements CandidateStep {

	private static final double SURE = 0.95;

	private static final double NESTED = 0.9;

	private static final Pattern HEAD_ONLY = Pattern
		.compile("\\s*(?:datasets?|benchmarks?|environments?|games?|suite|corpus|tasks?)");

	private final NameList names = NameList.of(WordLists.lines(NameList.class, "datasets.txt"));

	private final NameList ambiguous = NameList.of(WordLists.lines(NameList.class, "ambiguous-datasets.txt"));

	@Override
	public void apply(AnnotatedText text, CandidateBoard board) {
		for (TextField in : TextField.values()) {
			String words = text.text(in);
			for (NameMatch match : this.names.find(words)) {
				put(words, in, match.span(), board);
			}
			for (NameMatch match : this.ambiguous.find(words)) {
				if (DatasetCues.headFollows(words, match.span().end())) {
					put(words, in, match.span(), board);
				}
			}
		}
	}

	private static void put(String words, TextField in, Span span, CandidateBoard board) {
		List<Candidate> around = board.overlapping(in, span)
			.stream()
			.filter((candidate) -> candidate.span().contains(span) && candidate.span().length() > span.length())
			.toList();
		if (around.isEmpty()) {
			board.replace(new Candidate(in, span, TermType.DATASET, SURE));
			return;
		}
		if (around.stream().noneMatch((candidate) -> candidate.type() == TermType.DATASET)) {
			board.add(new Candidate(in, span, TermType.DATASET, NESTED));
		}
		for (Candidate candidate : around) {
			Span rest = candidate.span();
			if (rest.start() == span.start() && HEAD_ONLY.matcher(words).region(span.end(), rest.end()).matches()) {
				board.change((other) -> other.equals(candidate) ? other.as(TermType.DATASET, SURE) : other);
			}
			else if (rest.start() == span.start() && candidate.type() == TermType.TASK
					&& words.charAt(span.end()) == ' ') {
				Span task = new Span(span.end() + 1, rest.end());
				board.change((other) -> other.equals(candidate) ? other.at(task) : other);
			}
		}
	}

}
