/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

/**
 * Two entities of a sentence.
 *
 * @param left the one further left
 * @param right the other
 */
record EntityPair(SentenceEntity left, SentenceEntity right) {
}
