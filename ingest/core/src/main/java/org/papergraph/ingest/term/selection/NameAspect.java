/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.Locale;
import java.util.regex.Pattern;

import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;
import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * The name itself: its words, how it is written, and whether a list has it.
 */
final class NameAspect implements TermAspect {

	private static final Pattern INNER_CAPITAL = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");

	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]*\\p{Lu}[\\p{L}\\p{N}-]*");

	private final NameList datasets = NameList.of(WordLists.lines(NameList.class, "datasets.txt"));

	private final NameList metrics = NameList.of(WordLists.lines(NameList.class, "metrics.txt"));

	private final NameList models = NameList.of(WordLists.lines(NameList.class, "models.txt"));

	@Override
	public void describe(PaperCandidates paper, CandidateTerm term, TermDescription description) {
		String[] words = term.key().split(" ");
		String last = words[words.length - 1];
		description.holds("key=" + term.key());
		description.holds("first=" + words[0]);
		description.holds("last=" + last);
		description.holds("ending3=" + ending(last, 3));
		description.holds("ending4=" + ending(last, 4));
		if (words.length > 1) {
			description.holds("last two=" + words[words.length - 2] + " " + last);
		}
		for (String word : words) {
			description.holds("word=" + word);
		}
		description.count("words", words.length);
		look(words.length, term, description);
		description.truth("listed dataset", this.datasets.lookup(term.surface()).isPresent());
		description.truth("listed metric", this.metrics.lookup(term.surface()).isPresent());
		description.truth("listed model", this.models.lookup(term.surface()).isPresent());
	}

	private static void look(int words, CandidateTerm term, TermDescription description) {
		String surface = term.surface();
		boolean inner = INNER_CAPITAL.matcher(surface).matches();
		boolean digit = surface.chars().anyMatch(Character::isDigit);
		boolean acronym = ACRONYM.matcher(surface).matches();
		boolean lower = surface.equals(surface.toLowerCase(Locale.ROOT));
		boolean capital = Character.isUpperCase(surface.charAt(0));
		String look = "" + inner + digit + acronym + lower + capital + (words == 1);
		description.holds("look=" + look);
		description.holds("look,best=" + look + ScoreAspect.best(term));
		description.number(surface.length());
		description.number((double) surface.chars().filter(Character::isUpperCase).count() / surface.length());
		description.truth("inner capital", inner);
		description.truth("digit", digit);
		description.truth("acronym", acronym);
		description.truth("hyphen", surface.indexOf('-') >= 0);
		description.truth("capital", capital);
	}

	static String ending(String word, int length) {
		return word.substring(Math.max(0, word.length() - length));
	}

}
