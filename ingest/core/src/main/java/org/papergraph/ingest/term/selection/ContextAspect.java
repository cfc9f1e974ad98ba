/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.regex.Pattern;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.candidate.CandidatePlace;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.DatasetCues;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * The words around each place: "the task of", "evaluated on", "X: a benchmark", and the
 * patterns of titles.
 */
final class ContextAspect implements TermAspect {

	private static final Pattern AFTER_FOR = Pattern.compile(".*\\b[Ff]or (?:\\S+ )?");

	private static final Pattern AFTER_MEANS = Pattern
		.compile(".*\\b(?:[Vv]ia|[Ww]ith|[Uu]sing|[Bb]y|[Tt]hrough) (?:\\S+ )?");

	private static final Pattern AFTER_PLACE = Pattern.compile(".*\\b(?:[Ii]n|[Oo]f|[Oo]n) (?:\\S+ )?");

	@Override
	public void describe(PaperCandidates paper, CandidateTerm term, TermDescription description) {
		AnnotatedText text = paper.text();
		int heads = 0;
		int definitions = 0;
		for (CandidatePlace place : term.places()) {
			String words = text.text(place.in());
			heads += DatasetCues.headFollows(words, place.span().end()) ? 1 : 0;
			definitions += DatasetCues.definitionFollows(words, place.span().end()) ? 1 : 0;
			around(new Surroundings(text, place), (place.in() == TextField.TITLE) ? "title " : "", description);
			if (place.in() == TextField.TITLE) {
				title(words, place.span(), description);
			}
		}
		description.count("dataset head", heads);
		description.count("dataset definition", definitions);
	}

	private static void around(Surroundings words, String where, TermDescription description) {
		description.holds(where + "before=" + words.before(1));
		description.holds(where + "before2=" + words.before(2) + " " + words.before(1));
		description.holds(where + "behind=" + words.behind(1));
		description.holds(where + "behind2=" + words.behind(1) + " " + words.behind(2));
		description.holds("between=" + words.before(1) + " " + words.behind(1));
		description.holds("verb before=" + words.verbBefore());
		description.holds("verb behind=" + words.verbBehind());
		description.holds("verb,before=" + words.verbBefore() + " " + words.before(1));
	}

	private static void title(String title, Span span, TermDescription description) {
		String before = title.substring(0, span.start());
		boolean start = span.start() <= 1;
		boolean colon = title.substring(span.end()).stripLeading().startsWith(":");
		description.holds("title start=" + start + colon);
		description.holds("title end=" + (span.end() >= title.length() - 1));
		description.holds("title for=" + AFTER_FOR.matcher(before).matches());
		description.holds("title means=" + AFTER_MEANS.matcher(before).matches());
		description.holds("title place=" + AFTER_PLACE.matcher(before).matches());
	}

}
