/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.List;
import java.util.Map;

/**
 * The row of a token.
 *
 * @param line as it stands in the file
 */
public record ConllRow(String line) {

	/** What the label of a token outside of everything is called. */
	static final String OUTSIDE = "O";

	private static final Map<String, String> ESCAPES = Map.of("-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]",
			"-LCB-", "{", "-RCB-", "}");

	/**
	 * {@return the token, which is the first column, with brackets as themselves}
	 */
	public String token() {
		String token = columns().get(0);
		return ESCAPES.getOrDefault(token, token);
	}

	/**
	 * {@return the tag, which is the last column, such as {@code I-Method}; {@code O} if
	 * the token stands alone}
	 */
	public String tag() {
		List<String> columns = columns();
		return (columns.size() > 1) ? columns.get(columns.size() - 1) : OUTSIDE;
	}

	/**
	 * {@return the tag without its prefix, such as {@code Method}}
	 */
	public String label() {
		String tag = tag();
		return tag.matches("[BIES]-.+") ? tag.substring(2) : tag;
	}

	/** Whether the tag says that a name ends before this token even if labels agree. */
	boolean begins() {
		return tag().startsWith("B-") || tag().startsWith("S-");
	}

	private List<String> columns() {
		return List.of(this.line.strip().split("\\s+"));
	}

}
