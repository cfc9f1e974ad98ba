/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Names stand in company: what is listed with a dataset ("MNIST, SVHN and FooBar") or
 * evaluated on ("results on FooBar") is a dataset too.
 */
final class CoordinationStep implements CandidateStep {

	private static final double LIKELY = 0.5;

	private static final double TRUSTED = 0.4;

	private static final double SURE = 0.75;

	private static final int WINDOW = 60;

	private static final String NAME = "\\p{Lu}[\\w+-]*[\\p{Lu}\\d][\\w+.-]*[\\w+]"
			+ "(?: (?:\\d[\\d.k]*|\\p{Lu}[\\w-]*[\\p{Lu}\\d]\\w*|Challenge|Bench|Hard|Suite|Pro|Verified))?";

	private static final String JOIN = "\\s*(?:\\([^)]{0,30}\\)\\s*)?(?:,\\s*and|,|and|or|/|&)\\s*(?:the )?";

	private static final Pattern NEXT = Pattern.compile(JOIN + "(" + NAME + ")(?!\\w)");

	private static final Pattern PREVIOUS = Pattern.compile("(?<![\\w-])(" + NAME + ")" + JOIN + "$");

	private static final Pattern EVALUATED_ON = Pattern
		.compile("\\b(?:evaluat\\w+|experiment\\w*|results?|test(?:ed|s)?|performance|accuracy|outperform\\w*"
				+ "|state-of-the-art|SOTA|improve\\w*|gains?|achiev\\w+|scor\\w+|pass@\\d|benchmark\\w*)\\b"
				+ "[^.]{0,80}?\\bon (?:the |both )?(" + NAME + ")(?!\\w)"
				+ "(?!\\s+(?:models?|agents?|GPUs?|training))");

	private final NameList models = NameList.of(WordLists.lines(NameList.class, "models.txt"));

	private final NameList metrics = NameList.of(WordLists.lines(NameList.class, "metrics.txt"));

	@Override
	public void apply(AnnotatedText text, CandidateBoard board) {
		for (TextField in : TextField.values()) {
			String words = text.text(in);
			Matcher evaluated = EVALUATED_ON.matcher(words);
			while (evaluated.find()) {
				put(words, in, new Span(evaluated.start(1), evaluated.end(1)), board);
			}
			spread(words, in, board);
		}
	}

	private void spread(String words, TextField in, CandidateBoard board) {
		Deque<Span> open = new ArrayDeque<>();
		for (Candidate candidate : board.all()) {
			if (candidate.in() == in && candidate.type() == TermType.DATASET && candidate.probability() >= TRUSTED) {
				open.add(candidate.span());
			}
		}
		while (!open.isEmpty()) {
			Span known = open.remove();
			Matcher next = NEXT.matcher(words).region(known.end(), words.length()).useTransparentBounds(true);
			if (next.lookingAt()) {
				follow(words, in, new Span(next.start(1), next.end(1)), board, open);
			}
			Matcher previous = PREVIOUS.matcher(words)
				.region(Math.max(0, known.start() - WINDOW), known.start())
				.useTransparentBounds(true);
			if (previous.find()) {
				follow(words, in, new Span(previous.start(1), previous.end(1)), board, open);
			}
		}
	}

	private void follow(String words, TextField in, Span span, CandidateBoard board, Deque<Span> open) {
		if (put(words, in, span, board)) {
			open.add(span);
		}
	}

	private boolean put(String words, TextField in, Span span, CandidateBoard board) {
		String surface = span.of(words);
		if (FieldAcronyms.contains(surface) || this.models.lookup(surface).isPresent()
				|| this.metrics.lookup(surface).isPresent()) {
			return false;
		}
		List<Candidate> overlapping = board.overlapping(in, span);
		boolean taken = overlapping.stream()
			.anyMatch((other) -> other.type() == TermType.DATASET || other.probability() > SURE
					|| other.span().length() > span.length() + 12);
		if (!taken) {
			board.replace(new Candidate(in, span, TermType.DATASET, LIKELY));
		}
		return !taken;
	}

}
