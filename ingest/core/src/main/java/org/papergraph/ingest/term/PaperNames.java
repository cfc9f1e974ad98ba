/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.candidate.Candidate;

/**
 * Which names are one thing to a paper, when somebody else says where it names things.
 */
public final class PaperNames {

	private final TermGrouper grouper = new TermGrouper();

	/**
	 * {@return well-known abbreviations and what they stand for, all folded}
	 */
	public static Map<String, String> knownAcronyms() {
		return TermGrouper.KNOWN_ACRONYMS;
	}

	/**
	 * Puts together the names that the paper uses for one thing.
	 * @param text the paper; only the texts count, not the tokens
	 * @param mentions the places of the abstract that name something, and what kind of
	 * thing
	 * @return by term, every form it has in the paper
	 */
	public SortedMap<TermKey, SortedSet<String>> group(AnnotatedText text, Map<Span, TermType> mentions) {
		SortedMap<TermKey, SortedSet<String>> names = new TreeMap<>();
		this.grouper
			.group(text,
					mentions.entrySet()
						.stream()
						.sorted(Map.Entry.comparingByKey())
						.map((mention) -> new Candidate(TextField.ABSTRACT, mention.getKey(), mention.getValue(), 1))
						.toList())
			.forEach((group) -> names.put(new TermKey(group.type(), group.key()), group.forms(text)));
		return names;
	}

}
