/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldRelation;
import org.papergraph.ingest.gold.GoldTerm;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.name.FormSearch;
import org.papergraph.ingest.term.name.TermNames;

/**
 * A gold paper whose terms were found in its text.
 *
 * @param text the paper
 * @param terms those of its terms that the text names
 * @param relations those that join two of these terms
 */
public record LocatedPaper(AnnotatedText text, List<TermOccurrence> terms, List<KnownRelation> relations) {

	public LocatedPaper {
		terms = List.copyOf(terms);
		relations = List.copyOf(relations);
	}

	/**
	 * Finds the terms of a gold paper in its text.
	 * @param paper the gold paper
	 * @param text its title and abstract
	 * @return the paper with what was found
	 */
	public static LocatedPaper of(GoldPaper paper, AnnotatedText text) {
		Map<TermKey, TermOccurrence> terms = new TreeMap<>();
		Map<String, TermKey> byForm = new TreeMap<>();
		for (GoldTerm term : paper.terms()) {
			List<Mention> mentions = mentions(term, text);
			String name = TermNames.fold(term.name());
			if (!mentions.isEmpty() && !name.isEmpty()) {
				TermKey key = new TermKey(term.type(), name);
				term.forms().forEach((form) -> byForm.putIfAbsent(TermNames.fold(form), key));
				terms.putIfAbsent(key, new TermOccurrence(key, term.name(), term.aliases(), role(term), 1.0, mentions));
			}
		}
		List<KnownRelation> relations = new ArrayList<>();
		for (GoldRelation relation : paper.relations()) {
			TermKey head = byForm.get(TermNames.fold(relation.head()));
			TermKey tail = byForm.get(TermNames.fold(relation.tail()));
			if (head != null && tail != null && !head.equals(tail)) {
				relations.add(new KnownRelation(relation.type(), head, tail));
			}
		}
		return new LocatedPaper(text, List.copyOf(terms.values()), relations);
	}

	private static @Nullable Role role(GoldTerm term) {
		return term.type().hasRole() ? term.knownRole().orElse(Role.USED) : null;
	}

	private static List<Mention> mentions(GoldTerm term, AnnotatedText text) {
		List<Mention> mentions = new ArrayList<>();
		for (String form : term.forms()) {
			for (TextField in : TextField.values()) {
				for (Span span : FormSearch.find(text.text(in), form)) {
					mentions.add(new Mention(in, span, span.of(text.text(in)), Sentences.indexAt(text, in, span)));
				}
			}
		}
		return mentions;
	}

}
