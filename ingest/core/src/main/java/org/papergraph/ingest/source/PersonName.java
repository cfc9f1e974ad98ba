/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of people, as bibliographies write them.
 */
public final class PersonName {

	private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^()]*\\)");

	private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|ph\\.?d|m\\.?d)\\.?");

	private PersonName() {
	}

	/**
	 * Turns {@code Lovelace, Ada B.} and {@code Lovelace, Jr., Ada B.} round.
	 * @param name the name in either order
	 * @return the name in reading order
	 */
	public static String inReadingOrder(String name) {
		String[] parts = name.split("\\s*,\\s*");
		return switch (parts.length) {
			case 0 -> "";
			case 1 -> parts[0].strip();
			case 2 ->
				(SUFFIX.matcher(parts[1]).matches() ? parts[0] + " " + parts[1] : parts[1] + " " + parts[0]).strip();
			default -> SUFFIX.matcher(parts[1]).matches() ? (parts[2] + " " + parts[0] + " " + parts[1]).strip()
					: (parts[1] + " " + parts[0] + " " + parts[2]).strip();
		};
	}

	/**
	 * {@return given and family name in reading order, either may be missing}
	 */
	public static String of(String given, String family) {
		return (given.strip() + " " + family.strip()).strip();
	}

	/**
	 * Takes a line of authors in reading order apart, as arXiv prints it.
	 * @param line such as {@code A. Author (1), B. Author and C. Author Jr.}
	 * @return the names
	 */
	public static List<String> split(String line) {
		String names = line;
		String plain = PARENTHESES.matcher(names).replaceAll("");
		while (!plain.equals(names)) {
			names = plain;
			plain = PARENTHESES.matcher(names).replaceAll("");
		}
		List<String> found = new ArrayList<>();
		for (String name : names.split("\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+")) {
			if (SUFFIX.matcher(name).matches() && !found.isEmpty()) {
				found.add(found.remove(found.size() - 1) + " " + name);
			}
			else if (!name.isBlank()) {
				found.add(name.strip());
			}
		}
		return found;
	}

}
