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
 * @param rejected records that were not taken
 */
public record SourceCount(SourceFile file, int entries, int rejected) {

	public SourceCount {
		if (entries < 0 || rejected < 0) {
			throw new IllegalArgumentException(
					"counts must be from 0: uri=" + file.uri() + ", entries=" + entries + ", rejected=" + rejected);
		}
	}

}
