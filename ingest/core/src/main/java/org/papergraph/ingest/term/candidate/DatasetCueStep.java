/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Takes names for datasets where the words around say so: "X dataset", "X: a benchmark".
 */
final class DatasetCueStep implements CandidateStep {

	private static final double LIKELY = 0.5;

	private static final double DEFINED = 0.6;

	private static final int LONGEST_NAME = 4;

	private static final Pattern NAME_AND_HEAD = Pattern
		.compile("\\b(\\p{Lu}\\p{L}*[\\p{Lu}\\d][\\w+-]*(?:[ -](?:\\d[\\w.]*|\\p{Lu}[\\w-]*))?)"
				+ "(?=\\s+(?:dataset|benchmark|corpus|test set|suite|leaderboard)s?\\b)");

	@Override
	public void apply(AnnotatedText text, CandidateBoard board) {
		board.change((candidate) -> retyped(text.text(candidate.in()), candidate));
		for (TextField in : TextField.values()) {
			Matcher named = NAME_AND_HEAD.matcher(text.text(in));
			while (named.find()) {
				Span span = new Span(named.start(1), named.end(1));
				boolean field = FieldAcronyms.contains(named.group(1));
				if (!field && board.overlapping(in, span).isEmpty()) {
					board.add(new Candidate(in, span, TermType.DATASET, LIKELY));
				}
			}
		}
	}

	private static Candidate retyped(String text, Candidate candidate) {
		if (candidate.type() == TermType.DATASET) {
			return candidate;
		}
		String surface = candidate.span().of(text);
		String[] words = surface.split(" ");
		int end = candidate.span().end();
		if (candidate.type() != TermType.METRIC && DatasetCues.isNameLike(words[0]) && !FieldAcronyms.contains(surface)
				&& DatasetCues.headFollows(text, end)
				|| !FieldAcronyms.contains(surface) && DatasetCues.isNamedLikeOne(surface)) {
			return candidate.as(TermType.DATASET, LIKELY);
		}
		boolean name = words.length <= LONGEST_NAME && surface.chars().anyMatch(Character::isUpperCase);
		if (candidate.type() == TermType.METHOD && name && DatasetCues.definitionFollows(text, end)) {
			return candidate.as(TermType.DATASET, DEFINED);
		}
		return candidate;
	}

}
