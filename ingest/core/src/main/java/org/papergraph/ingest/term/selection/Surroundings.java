/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.List;
import java.util.Locale;

import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.Token;
import org.papergraph.ingest.term.candidate.CandidatePlace;

/**
 * The words around a place, by lemma.
 */
final class Surroundings {

	private static final int REACH_BEFORE = 8;

	private static final int REACH_AFTER = 6;

	private final List<Token> tokens;

	private final int first;

	private final int end;

	Surroundings(AnnotatedText text, CandidatePlace place) {
		this.tokens = text.sentences().get(place.sentence()).tokens();
		int from = 0;
		int to = 0;
		for (int i = 0; i < this.tokens.size(); i++) {
			if (this.tokens.get(i).span().end() <= place.span().start()) {
				from = i + 1;
			}
			if (this.tokens.get(i).span().start() < place.span().end()) {
				to = i + 1;
			}
		}
		this.first = from;
		this.end = Math.max(from, to);
	}

	/**
	 * {@return the lemma of a word before the place; 1 is the nearest}
	 */
	String before(int distance) {
		int i = this.first - distance;
		return (i < 0) ? "<s>" : lemma(i);
	}

	/**
	 * {@return the lemma of a word behind the place; 1 is the nearest}
	 */
	String behind(int distance) {
		int i = this.end + distance - 1;
		return (i >= this.tokens.size()) ? "</s>" : lemma(i);
	}

	/**
	 * {@return the lemma of the nearest verb before the place, empty if there is none}
	 */
	String verbBefore() {
		for (int i = this.first - 1; i >= Math.max(0, this.first - REACH_BEFORE); i--) {
			if (this.tokens.get(i).tag().startsWith("VB")) {
				return lemma(i);
			}
		}
		return "";
	}

	/**
	 * {@return the lemma of the nearest verb behind the place, empty if there is none}
	 */
	String verbBehind() {
		for (int i = this.end; i < Math.min(this.tokens.size(), this.end + REACH_AFTER); i++) {
			if (this.tokens.get(i).tag().startsWith("VB")) {
				return lemma(i);
			}
		}
		return "";
	}

	private String lemma(int i) {
		return this.tokens.get(i).lemma().toLowerCase(Locale.ROOT);
	}

}
