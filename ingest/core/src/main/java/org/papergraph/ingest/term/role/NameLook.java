/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.util.List;
import java.util.Locale;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * What a name itself tells: how it is written, and whether others know it.
 */
final class NameLook {

	private static final int OFTEN = 6;

	private static final int SOMETIMES = 3;

	private final NameList models = NameList.of(WordLists.lines(NameList.class, "models.txt"));

	private final NameList datasets = NameList.of(WordLists.lines(NameList.class, "datasets.txt"));

	/**
	 * Tells how a term is written. A title may write any word with a capital.
	 * @param mentions of the term
	 * @return whether a form is one word with capitals inside, whether none has capitals,
	 * and whether all have several words
	 */
	static String look(List<Mention> mentions) {
		boolean inner = false;
		boolean lower = true;
		boolean several = true;
		for (Mention mention : mentions) {
			String surface = mention.surface();
			boolean space = surface.indexOf(' ') > 0;
			inner |= !space && surface.substring(1).chars().anyMatch(Character::isUpperCase);
			lower &= mention.in() == TextField.TITLE || surface.equals(surface.toLowerCase(Locale.ROOT));
			several &= space;
		}
		return (inner ? "inner" : lower ? "lower" : "title") + (several ? " several" : "");
	}

	/**
	 * Tells how well a term is known.
	 * @param mentions of the term
	 * @param familiar what other papers name
	 * @return whether it is listed, else how many papers name it
	 */
	String fame(List<Mention> mentions, FamiliarNames familiar) {
		for (Mention mention : mentions) {
			if (this.models.lookup(mention.surface()).isPresent()
					|| this.datasets.lookup(mention.surface()).isPresent()) {
				return "listed";
			}
		}
		int most = 0;
		for (String name : FamiliarNames.folded(mentions)) {
			most = Math.max(most, familiar.count(name));
		}
		return String.valueOf((most >= OFTEN) ? OFTEN : (most >= SOMETIMES) ? SOMETIMES : most);
	}

}
