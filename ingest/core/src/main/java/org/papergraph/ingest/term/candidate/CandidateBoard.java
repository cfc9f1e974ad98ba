/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;

/**
 * The candidates of one paper while the steps add, drop and retype them. Confined to one
 * extraction.
 */
final class CandidateBoard {

	private final List<Candidate> candidates;

	CandidateBoard(Collection<Candidate> candidates) {
		this.candidates = new ArrayList<>(candidates);
	}

	List<Candidate> all() {
		return List.copyOf(this.candidates);
	}

	List<Candidate> overlapping(TextField in, Span span) {
		return this.candidates.stream().filter((candidate) -> candidate.overlaps(in, span)).toList();
	}

	void add(Candidate candidate) {
		this.candidates.add(candidate);
	}

	/** Puts a candidate in the place of all that overlap it. */
	void replace(Candidate candidate) {
		this.candidates.removeIf((other) -> other.overlaps(candidate.in(), candidate.span()));
		this.candidates.add(candidate);
	}

	void remove(Candidate candidate) {
		this.candidates.remove(candidate);
	}

	void change(UnaryOperator<Candidate> change) {
		this.candidates.replaceAll(change);
	}

}
