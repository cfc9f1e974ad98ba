/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Comparator;
import java.util.Locale;

/**
 * What somebody says about two names.
 *
 * @param verdict whether they are one
 * @param one a folded name, such as {@code low-rank adaptation}; the short form of an
 * abbreviation
 * @param other another folded name
 * @param source who says so, such as {@code mine.tsv:3}
 */
public record NameRule(NameVerdict verdict, String one, String other, String source) implements Comparable<NameRule> {

	private static final String SEPARATOR = "\t";

	private static final Comparator<NameRule> ORDER = Comparator.comparing(NameRule::verdict)
		.thenComparing(NameRule::one)
		.thenComparing(NameRule::other)
		.thenComparing(NameRule::source);

	public NameRule {
		if (one.isBlank() || other.isBlank() || one.equals(other)) {
			throw new IllegalArgumentException(
					"rule must be about two names: one=" + one + ", other=" + other + ", source=" + source);
		}
	}

	/**
	 * {@return the rule as a line, which {@link #parse} reads}
	 */
	public String line() {
		return String.join(SEPARATOR, this.verdict.label(), this.one, this.other, this.source);
	}

	/**
	 * Reads a line.
	 * @param line as {@link #line} writes it
	 * @return the rule
	 * @throws IllegalArgumentException if the line is no rule
	 */
	public static NameRule parse(String line) {
		String[] fields = line.split(SEPARATOR, 4);
		if (fields.length < 4) {
			throw new IllegalArgumentException("rule must have four fields: line=" + line);
		}
		return new NameRule(NameVerdict.valueOf(fields[0].toUpperCase(Locale.ROOT).replace('-', '_')), fields[1],
				fields[2], fields[3]);
	}

	@Override
	public int compareTo(NameRule other) {
		return ORDER.compare(this, other);
	}

}
