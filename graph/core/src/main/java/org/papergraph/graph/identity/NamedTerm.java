/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Stream;

import org.papergraph.graph.model.TermKey;

/**
 * A term of the corpus.
 *
 * @param key its canonical key
 * @param name how it is shown
 * @param aliases every other surface, the most frequent first
 * @param papers ids of the papers that name it
 */
public record NamedTerm(TermKey key, String name, List<String> aliases, SortedSet<String> papers) {

	public NamedTerm {
		aliases = List.copyOf(aliases);
	}

	/**
	 * {@return the name, all aliases and the key's name in lower case, without spaces and
	 * hyphens, each once: what a name that somebody types is looked up by}
	 */
	public List<String> spellings() {
		return Stream.concat(Stream.of(this.name, this.key.name()), this.aliases.stream())
			.map((written) -> written.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", ""))
			.distinct()
			.sorted()
			.toList();
	}

}
