/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.Optional;
import java.util.Set;

import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Heads that add nothing to a name: "CIFAR-10 dataset" is CIFAR-10.
 */
final class GenericHeads {

	private static final Set<String> HEADS = Set.copyOf(WordLists.lines(GenericHeads.class, "lexicon/heads.txt"));

	private GenericHeads() {
	}

	/**
	 * {@return the name without its last word, if that is a generic head}
	 */
	static Optional<String> withoutHead(String key) {
		int space = key.lastIndexOf(' ');
		return (space > 0 && HEADS.contains(key.substring(space + 1))) ? Optional.of(key.substring(0, space))
				: Optional.empty();
	}

	/**
	 * Whether the bare name is the same thing: of one type with the longer, or a name.
	 */
	static boolean isSafe(AnnotatedText text, TermGroup bare, TermGroup longer) {
		return bare.type() == longer.type() || bare.forms(text).stream().anyMatch(DatasetCues::isNameLike);
	}

}
