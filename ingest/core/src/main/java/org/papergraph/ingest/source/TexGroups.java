/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens TeX groups. Braces that hold a list or code ({@code {a, b}}, {@code {"k": 1}})
 * are the author's own and stay.
 */
final class TexGroups {

	private static final Pattern SCRIPT = Pattern.compile("([\\^_])\\{([^{}]*)\\}");

	private static final Pattern ONE_WORD = Pattern.compile("[-+]?[\\p{L}\\p{N}*′]+|[^\\s\\p{L}\\p{N}]");

	/** What is left of a fraction whose macro the page has swallowed: 8{255}. */
	private static final Pattern FRACTION = Pattern.compile("(?<=\\d)\\{([\\p{L}\\p{N}]+)\\}");

	private static final Pattern GROUP = Pattern.compile("(?<!\\\\[A-Za-z]{0,30})\\{([^{},;:\"\\\\]*)\\}");

	private TexGroups() {
	}

	static String open(String text) {
		String plain = SCRIPT.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(script(match)));
		plain = FRACTION.matcher(plain).replaceAll("/$1");
		plain = GROUP.matcher(plain).replaceAll("$1");
		return dropUnpaired(plain);
	}

	private static String script(MatchResult match) {
		String body = match.group(2).strip();
		if (body.isEmpty()) {
			return "";
		}
		return match.group(1) + (ONE_WORD.matcher(body).matches() ? body : "(" + body + ")");
	}

	private static String dropUnpaired(String text) {
		Deque<Integer> open = new ArrayDeque<>();
		StringBuilder kept = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '{') {
				open.push(i);
			}
			else if (text.charAt(i) == '}' && open.poll() == null) {
				kept.setCharAt(i, '\0');
			}
		}
		open.forEach((index) -> kept.setCharAt(index, '\0'));
		return kept.toString().replace("\0", "");
	}

}
