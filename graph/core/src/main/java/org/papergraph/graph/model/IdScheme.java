/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Who gives papers their identifiers, and how an identifier is written so that two
 * writings of it are equal.
 */
public enum IdScheme {

	/** Lower case, without resolver: {@code 10.1000/xyz123}. */
	DOI("10\\.\\d{4,9}(?:\\.\\d+)*/[.,;]*[^\\s.,;]\\S*") {
		@Override
		String form(String found) {
			return found.toLowerCase(Locale.ROOT).replaceAll("[.,;]+$", "");
		}
	},

	/** Without version and subject class: {@code 2106.09685}, {@code math/0306266}. */
	ARXIV("(?<![\\w.])(?:\\d{4}\\.\\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\\.[a-z]{2})?/\\d{7})(?=(?:v\\d+)?(?:\\.pdf)?/?$)") {
		@Override
		String form(String found) {
			return found.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]{2}/", "/");
		}
	},

	/** A work: {@code W2741809807}. */
	OPEN_ALEX("(?<![\\w])W\\d+$") {
		@Override
		String form(String found) {
			return found.toUpperCase(Locale.ROOT);
		}
	},

	/** Forty hexadecimal digits, else {@code CorpusId:} and a number. */
	S2("(?<![\\w])(?:[0-9a-f]{40}|(?:CorpusId:)?\\d{1,12})$") {
		@Override
		String form(String found) {
			String digits = found.substring(found.indexOf(':') + 1);
			return (digits.length() == S2_DIGITS) ? digits.toLowerCase(Locale.ROOT) : "CorpusId:" + digits;
		}
	},

	/** {@code P19-1001}, {@code 2022.acl-long.1}. */
	ACL("(?<![\\w])(?:[A-Z]\\d{2}-\\d{4}|\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+)(?=(?:v\\d+)?(?:\\.pdf)?/?$)") {
		@Override
		String form(String found) {
			return (found.indexOf('.') < 0) ? found.toUpperCase(Locale.ROOT) : found.toLowerCase(Locale.ROOT);
		}
	},

	/** A number: {@code 29768149}. */
	PUBMED("(?<![\\w.])\\d{1,9}(?=/?$)") {
		@Override
		String form(String found) {
			return found.replaceFirst("^0+(?=.)", "");
		}
	};

	private static final int S2_DIGITS = 40;

	private final Pattern pattern;

	IdScheme(String pattern) {
		this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
	}

	/**
	 * Finds an identifier in what a source writes, which may be an address or carry a
	 * prefix.
	 * @param written such as {@code https://doi.org/10.1000/XYZ123} or
	 * {@code arXiv:2106.09685v2}
	 * @return the identifier in its one form, null if there is none
	 */
	public @Nullable String normalize(@Nullable String written) {
		if (written == null) {
			return null;
		}
		Matcher matcher = this.pattern.matcher(written.strip());
		return matcher.find() ? form(matcher.group()) : null;
	}

	abstract String form(String found);

}
