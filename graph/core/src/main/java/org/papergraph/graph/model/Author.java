/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a paper, as its source writes the name.
 *
 * @param name the name in reading order, such as {@code Ada B. Lovelace}; never blank
 * @param orcid the ORCID, such as {@code 0000-0002-1825-0097}, null when the source gives
 * none
 */
public record Author(String name, @Nullable String orcid) implements Comparable<Author> {

	private static final Pattern ORCID = Pattern.compile("(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])/?$");

	private static final Comparator<Author> ORDER = Comparator.comparing(Author::name)
		.thenComparing(Author::orcid, Comparator.nullsLast(Comparator.naturalOrder()));

	public Author {
		if (name.isBlank()) {
			throw new IllegalArgumentException("author must have a name: orcid=" + orcid);
		}
		Matcher matcher = ORCID.matcher((orcid != null) ? orcid.strip() : "");
		orcid = matcher.find() ? matcher.group(1).toUpperCase(Locale.ROOT) : null;
	}

	@Override
	public int compareTo(Author other) {
		return ORDER.compare(this, other);
	}

}
