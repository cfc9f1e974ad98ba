/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands on a page around its papers.
 */
final class PageFurniture {

	private static final String TAGLINE = "Get trending papers in your email inbox";

	/** Lines of the head, longest first, which saving can glue to the first title. */
	private static final List<String> HEAD = List.of(TAGLINE + " once a day!", TAGLINE + "!",
			"byAK and the research community", "by AK and the research community", "Daily Papers", "Trending Papers",
			"Subscribe", "new");

	private static final Set<String> ELSEWHERE = Set.of("Previous", "Next", "Load more", "Submitted by", "View all",
			"View all papers", "Papers", "Hugging Face", "Models", "Datasets", "Spaces", "Docs", "Pricing", "Log In",
			"Sign Up", "TOS", "Privacy", "About", "Careers", "Website", "Company", "System theme");

	private static final Pattern COPYRIGHT = Pattern.compile("©.{0,40}|\\d{1,6}");

	private PageFurniture() {
	}

	/**
	 * {@return whether this line can only come from a Daily Papers page}
	 */
	static boolean isSignature(String line) {
		return line.contains(TAGLINE) || line.endsWith("AK and the research community");
	}

	/**
	 * {@return whether the line belongs to the page and to no paper}
	 */
	static boolean isFurniture(String line) {
		return HEAD.contains(line) || ELSEWHERE.contains(line) || PageDate.matches(line)
				|| COPYRIGHT.matcher(line).matches();
	}

	/**
	 * Takes the furniture off a line of the head.
	 * @param line such as {@code SubscribeA First Title}
	 * @return the rest, such as {@code A First Title}
	 */
	static String afterHead(String line) {
		for (String glued : HEAD) {
			boolean title = line.startsWith(glued) && line.length() > glued.length()
					&& !Character.isWhitespace(line.charAt(glued.length()))
					&& !Character.isLowerCase(line.charAt(glued.length()));
			if (title) {
				return afterHead(line.substring(glued.length()));
			}
		}
		return line;
	}

}
