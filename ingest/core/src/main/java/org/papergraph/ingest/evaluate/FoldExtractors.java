/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import org.papergraph.ingest.term.TermExtractor;
import org.papergraph.ingest.term.selection.SelectionThresholds;

/**
 * Extractors that each know all training papers but those of one fold.
 */
@FunctionalInterface
public interface FoldExtractors {

	/**
	 * {@return the extractor that was learned without a fold}
	 * @param fold from 0
	 * @param thresholds how probable a term must be
	 */
	TermExtractor without(int fold, SelectionThresholds thresholds);

}
