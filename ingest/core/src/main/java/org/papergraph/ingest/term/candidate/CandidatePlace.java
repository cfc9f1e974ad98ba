/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;

/**
 * A stretch of text that might name a term, with all that the tagger and the name lists
 * say of it.
 */
public final class CandidatePlace {

	private final TextField in;

	private final Span span;

	private final int sentence;

	private final double[] scores = new double[TermType.values().length];

	private @Nullable Candidate guess;

	CandidatePlace(TextField in, Span span, int sentence) {
		this.in = in;
		this.span = span;
		this.sentence = sentence;
	}

	/**
	 * {@return the title or the abstract}
	 */
	public TextField in() {
		return this.in;
	}

	/**
	 * {@return where it stands}
	 */
	public Span span() {
		return this.span;
	}

	/**
	 * {@return index of its sentence}
	 */
	public int sentence() {
		return this.sentence;
	}

	/**
	 * {@return the tagger's probability of a type, 0 to 1}
	 */
	public double score(TermType type) {
		return this.scores[type.ordinal()];
	}

	/**
	 * {@return the tagger's probability of any type, 0 to 1}
	 */
	public double score() {
		return Math.min(1, Arrays.stream(this.scores).sum());
	}

	/**
	 * {@return what tagger, name lists and cues take it for at first sight; null where
	 * they prefer other stretches}
	 */
	public @Nullable Candidate guess() {
		return this.guess;
	}

	/**
	 * {@return whether another place shares a character with this one}
	 */
	public boolean overlaps(CandidatePlace other) {
		return this.in == other.in && this.span.overlaps(other.span);
	}

	/**
	 * {@return whether this place is longer than another one and holds it}
	 */
	public boolean holds(CandidatePlace other) {
		return this.in == other.in && this.span.length() > other.span.length() && this.span.contains(other.span);
	}

	void score(TermType type, double probability) {
		this.scores[type.ordinal()] = Math.max(this.scores[type.ordinal()], probability);
	}

	void guess(Candidate candidate) {
		if (this.guess == null || candidate.probability() > this.guess.probability()) {
			this.guess = candidate;
		}
	}

}
