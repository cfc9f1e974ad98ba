/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.List;

/**
 * A paper with the terms and relations that people found in it.
 *
 * @param id unique within its file, such as {@code S014}
 * @param title the cleaned title; empty when the file gives it as the first words of the
 * abstract
 * @param abstractText the cleaned abstract
 * @param terms what the paper names, each thing once
 * @param relations how some of them belong together, by name
 */
public record GoldPaper(String id, String title, String abstractText, List<GoldTerm> terms,
		List<GoldRelation> relations) {

	public GoldPaper {
		if (title.isBlank() && abstractText.isBlank()) {
			throw new IllegalArgumentException("gold paper must have a title or an abstract: id=" + id);
		}
		terms = List.copyOf(terms);
		relations = List.copyOf(relations);
	}

	/**
	 * {@return whether somebody marked the concepts that carry the paper's content}
	 */
	public boolean tellsSalience() {
		return this.terms.stream().anyMatch(GoldTerm::salient);
	}

	/**
	 * {@return the same paper with other terms}
	 */
	public GoldPaper withTerms(List<GoldTerm> other) {
		return new GoldPaper(this.id, this.title, this.abstractText, other, this.relations);
	}

}
