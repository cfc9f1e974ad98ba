/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that annotators hold for one thing, directly or by a chain. Names that differ in
 * case, gaps or a plural s alone count as one: nobody marks these.
 */
final class SynonymGroups {

	private final Map<String, String> leaders = new TreeMap<>();

	void join(String one, String other) {
		this.leaders.put(leader(plain(one)), leader(plain(other)));
	}

	boolean joins(String one, String other) {
		return leader(plain(one)).equals(leader(plain(other)));
	}

	private String leader(String name) {
		String leader = name;
		String next = this.leaders.get(leader);
		while (next != null && !next.equals(leader)) {
			leader = next;
			next = this.leaders.get(leader);
		}
		return leader;
	}

	private static String plain(String name) {
		String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
		return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
	}

}
