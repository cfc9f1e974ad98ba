/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.List;

/**
 * A corpus of texts, and pairs of names to judge in it.
 *
 * @param texts the corpus
 * @param pairs the pairs
 */
record NameSample(List<NamedText> texts, List<NamePair> pairs) {
}
