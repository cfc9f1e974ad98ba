/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import org.papergraph.graph.model.ExtractedPaper;

/**
 * What a line came to.
 */
public sealed interface DecodedLine {

	/**
	 * A paper.
	 *
	 * @param paper the paper
	 */
	record Decoded(ExtractedPaper paper) implements DecodedLine {
	}

	/**
	 * A line that is no paper of the known version.
	 *
	 * @param line its number, from 1
	 * @param problem what is wrong and what to do about it
	 */
	record Malformed(int line, String problem) implements DecodedLine {
	}

}
