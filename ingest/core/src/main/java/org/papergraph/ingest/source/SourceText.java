/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;

import org.papergraph.graph.model.SourceFile;

/**
 * A source as text, ready for a format to read.
 *
 * @param file identity and format
 * @param label what messages call the source
 * @param lines its lines, without their ends; line 1 is at index 0
 */
record SourceText(SourceFile file, String label, List<String> lines) {

	SourceText {
		lines = List.copyOf(lines);
	}

	SourceLocation at(int line) {
		return new SourceLocation(this.label, line);
	}

}
