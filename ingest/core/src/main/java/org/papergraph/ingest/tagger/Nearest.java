/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

/**
 * Finds the nearest token of some kind.
 */
final class Nearest {

	private static final int REACH = 8;

	private Nearest() {
	}

	/** The last token before {@code end} whose tag starts with a prefix, or -1. */
	static int before(SentenceView sentence, int end, String... prefixes) {
		for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
			if (hasTag(sentence, i, prefixes)) {
				return i;
			}
		}
		return -1;
	}

	/** The first token from {@code start} on whose tag starts with a prefix, or -1. */
	static int after(SentenceView sentence, int start, String... prefixes) {
		for (int i = start; i < Math.min(sentence.size(), start + REACH); i++) {
			if (hasTag(sentence, i, prefixes)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean hasTag(SentenceView sentence, int i, String... prefixes) {
		for (String prefix : prefixes) {
			if (sentence.tagText(i).startsWith(prefix)) {
				return true;
			}
		}
		return false;
	}

}
