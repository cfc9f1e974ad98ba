/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Finds where a text mentions its gold terms: every occurrence of a name or alias, the
 * longest first, none overlapping another.
 */
public final class GoldProjection {

	/** Longer names are found in any case, shorter ones are mostly acronyms. */
	private static final int LONGEST_CASE_SENSITIVE = 4;

	private static final Comparator<Occurrence> LONGEST_FIRST = Comparator
		.comparingInt((Occurrence occurrence) -> -occurrence.span().length())
		.thenComparing(Occurrence::field)
		.thenComparing(Occurrence::span)
		.thenComparing(Occurrence::type);

	private GoldProjection() {
	}

	/**
	 * Projects the terms of a paper.
	 * @param paper the annotated paper
	 * @param text the title and abstract of exactly this paper
	 * @return the mentions that begin and end with a token, sorted by sentence and first
	 * token
	 */
	public static List<GoldSpan> project(GoldPaper paper, AnnotatedText text) {
		List<Occurrence> occurrences = new ArrayList<>();
		for (GoldTerm term : paper.terms()) {
			for (String form : term.forms()) {
				for (TextField field : TextField.values()) {
					find(form, term.type(), field, text.text(field), occurrences);
				}
			}
		}
		occurrences.sort(LONGEST_FIRST);
		TokenBoundaries boundaries = new TokenBoundaries(text);
		List<GoldSpan> spans = new ArrayList<>();
		for (Occurrence occurrence : occurrences) {
			boundaries.take(occurrence.field(), occurrence.span(), occurrence.type()).ifPresent(spans::add);
		}
		spans.sort(Comparator.comparingInt(GoldSpan::sentence).thenComparingInt(GoldSpan::first));
		return spans;
	}

	private static void find(String form, TermType type, TextField field, String text, List<Occurrence> occurrences) {
		int flags = (form.length() > LONGEST_CASE_SENSITIVE) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
		Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "s?(?![\\p{L}\\p{N}])", flags)
			.matcher(text);
		while (matcher.find()) {
			occurrences.add(new Occurrence(field, new Span(matcher.start(), matcher.end()), type));
		}
	}

	private record Occurrence(TextField field, Span span, TermType type) {
	}

}
