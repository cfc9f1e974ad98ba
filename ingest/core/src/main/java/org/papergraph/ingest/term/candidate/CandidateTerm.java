/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.List;

import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;

/**
 * A name that a paper might use for a term, with all its places.
 *
 * @param key the folded name
 * @param surface how the paper writes it, in the abstract if it stands there
 * @param places at least one, in text order
 */
public record CandidateTerm(String key, String surface, List<CandidatePlace> places) {

	public CandidateTerm {
		places = List.copyOf(places);
	}

	/**
	 * {@return the tagger's greatest probability of a type at any place}
	 */
	public double highest(TermType type) {
		return this.places.stream().mapToDouble((place) -> place.score(type)).max().orElse(0);
	}

	/**
	 * {@return the tagger's greatest probability of any type at any place}
	 */
	public double highest() {
		return this.places.stream().mapToDouble(CandidatePlace::score).max().orElse(0);
	}

	/**
	 * {@return the tagger's mean probability of a type}
	 */
	public double mean(TermType type) {
		return this.places.stream().mapToDouble((place) -> place.score(type)).average().orElse(0);
	}

	/**
	 * {@return the tagger's mean probability of any type}
	 */
	public double mean() {
		return this.places.stream().mapToDouble(CandidatePlace::score).average().orElse(0);
	}

	/**
	 * {@return whether it stands in the title}
	 */
	public boolean inTitle() {
		return this.places.stream().anyMatch((place) -> place.in() == TextField.TITLE);
	}

	/**
	 * {@return the place that the tagger is surest of, the first of equals}
	 */
	public CandidatePlace surest() {
		CandidatePlace surest = this.places.get(0);
		for (CandidatePlace place : this.places) {
			surest = (place.score() > surest.score()) ? place : surest;
		}
		return surest;
	}

}
