/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import org.papergraph.graph.model.SourceFile;

/**
 * How the reading of a source went.
 *
 * @param file the source
 * @param entries entries that were read
 * @param rejections records that were not taken
 * @param reader what read it to its end and had every record stored; empty when that is
 * not so, and the source is to be read again
 */
public record SourceCount(SourceFile file, int entries, Rejections rejections, String reader) {

	public SourceCount {
		if (entries < 0) {
			throw new IllegalArgumentException("entries must be from 0: uri=" + file.uri() + ", entries=" + entries);
		}
	}

}
