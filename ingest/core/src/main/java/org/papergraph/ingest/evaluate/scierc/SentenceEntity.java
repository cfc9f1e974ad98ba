/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.Comparator;

/**
 * An entity of a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param type such as {@code Method}
 */
record SentenceEntity(int first, int end, String type) {

	/** From left to right, the shorter first. */
	static final Comparator<SentenceEntity> ORDER = Comparator.comparingInt(SentenceEntity::first)
		.thenComparingInt(SentenceEntity::end);

	boolean overlaps(SentenceEntity other) {
		return this.first < other.end && other.first < this.end;
	}

	boolean covers(int token) {
		return this.first <= token && token < this.end;
	}

}
