/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A term in one paper, with every mention of it.
 *
 * @param key the key as this paper alone tells it; the corpus may fold it into another
 * @param name how this paper writes it, the long form where there is one
 * @param aliases every other way this paper writes it, sorted
 * @param role for methods and datasets whether the paper introduces it, else null
 * @param confidence probability from 0 to 1 that the paper names this term with this type
 * @param mentions at least one, in text order
 */
public record TermOccurrence(TermKey key, String name, List<String> aliases, @Nullable Role role, double confidence,
		List<Mention> mentions) {

	public TermOccurrence {
		aliases = aliases.stream().distinct().sorted().toList();
		mentions = mentions.stream().distinct().sorted().toList();
		if (mentions.isEmpty()) {
			throw new IllegalArgumentException("term must have a mention: key=" + key.id());
		}
		if (key.type().hasRole() != (role != null)) {
			throw new IllegalArgumentException(
					"methods and datasets, and only they, must have a role: key=" + key.id() + ", role=" + role);
		}
		if (!(confidence >= 0 && confidence <= 1)) {
			throw new IllegalArgumentException(
					"confidence must be from 0 to 1: key=" + key.id() + ", confidence=" + confidence);
		}
	}

}
