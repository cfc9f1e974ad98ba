/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.acronym.Acronym;
import org.papergraph.ingest.term.acronym.AcronymFinder;
import org.papergraph.ingest.term.candidate.Candidate;
import org.papergraph.ingest.term.candidate.GenericHeads;
import org.papergraph.ingest.term.candidate.GenericNames;
import org.papergraph.ingest.term.lexicon.WordLists;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Puts the candidates that name one thing together: those with one folded name, an
 * abbreviation with its long form, and "X model" with X.
 */
final class TermGrouper {

	static final Map<String, String> KNOWN_ACRONYMS = knownAcronyms();

	private final AcronymFinder acronyms = new AcronymFinder();

	/**
	 * Groups the candidates of a paper.
	 * @param text the paper
	 * @param candidates its candidates
	 * @return the groups, sorted by key, without generic names
	 */
	Collection<TermGroup> group(AnnotatedText text, List<Candidate> candidates) {
		TreeMap<String, TermGroup> groups = new TreeMap<>();
		for (Candidate candidate : candidates) {
			add(groups, candidate, candidate.span().of(text.text(candidate.in())));
		}
		for (TextField in : TextField.values()) {
			for (Acronym acronym : this.acronyms.find(in, text.text(in))) {
				join(text, acronym, groups);
			}
		}
		KNOWN_ACRONYMS.forEach((shortKey, longKey) -> merge(groups, longKey, shortKey));
		joinHeads(text, groups);
		return groups.values();
	}

	private static void add(TreeMap<String, TermGroup> groups, Candidate candidate, String surface) {
		String bare = SameHead.without(surface).orElse(surface);
		String key = TermNames.fold(bare);
		if (!GenericNames.isGeneric(key)) {
			TermGroup group = groups.computeIfAbsent(key, TermGroup::new);
			group.add(candidate);
			group.addForm(bare);
		}
	}

	private static void join(AnnotatedText text, Acronym acronym, TreeMap<String, TermGroup> groups) {
		String words = text.text(acronym.in());
		String shortForm = acronym.shortForm().of(words);
		String longForm = acronym.longForm().of(words);
		String shortKey = TermNames.fold(shortForm);
		String longKey = TermNames.fold(longForm);
		if (shortKey.equals(longKey) || longKey.isEmpty()) {
			return;
		}
		TermGroup longGroup = groups.get(longKey);
		if (longGroup == null && !longKey.equals(KNOWN_ACRONYMS.get(shortKey))) {
			longGroup = endingWith(acronym, groups);
		}
		if (longGroup != null) {
			longGroup.addForm(shortForm);
			merge(groups, longGroup.key(), shortKey);
		}
		else if (groups.containsKey(shortKey)) {
			TermGroup named = new TermGroup(longKey);
			named.addForm(longForm);
			groups.put(longKey, named);
			merge(groups, longKey, shortKey);
		}
	}

	/**
	 * A candidate may hold more words than the letters of the abbreviation stand for; but
	 * "deep reinforcement learning (RL)" does not make RL deep.
	 */
	private static @Nullable TermGroup endingWith(Acronym acronym, TreeMap<String, TermGroup> groups) {
		for (TermGroup group : groups.values()) {
			for (Candidate candidate : group.candidates()) {
				if (candidate.in() == acronym.in() && candidate.span().end() == acronym.longForm().end()
						&& candidate.span().start() <= acronym.longForm().start()) {
					return group;
				}
			}
		}
		return null;
	}

	private static void joinHeads(AnnotatedText text, TreeMap<String, TermGroup> groups) {
		for (TermGroup group : new ArrayList<>(groups.values())) {
			TermGroup bare = GenericHeads.withoutHead(group.key()).map(groups::get).orElse(null);
			if (bare != null && SameHead.isSafe(text, bare, group)) {
				merge(groups, bare.key(), group.key());
			}
		}
	}

	private static void merge(TreeMap<String, TermGroup> groups, String into, String from) {
		TermGroup target = groups.get(into);
		TermGroup source = groups.get(from);
		if (target != null && source != null && target != source) {
			target.absorb(source);
			groups.remove(from);
		}
	}

	private static Map<String, String> knownAcronyms() {
		Map<String, String> folded = new TreeMap<>();
		WordLists.pairs(TermGrouper.class, "lexicon/known-acronyms.txt")
			.forEach((shortForm, longForm) -> folded.put(TermNames.fold(shortForm), TermNames.fold(longForm)));
		return Collections.unmodifiableMap(folded);
	}

}
