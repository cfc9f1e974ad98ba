/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

/**
 * Looks for brackets around tokens.
 */
final class Brackets {

	private Brackets() {
	}

	/** Whether the last bracket before a token is an opening one. */
	static boolean enclose(SentenceView sentence, int token) {
		for (int i = token - 1; i >= 0; i--) {
			String text = sentence.text(i);
			if (text.equals("(") || text.equals("[")) {
				return true;
			}
			if (text.equals(")") || text.equals("]")) {
				return false;
			}
		}
		return false;
	}

}
