/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paper with every place where it was read.
 *
 * @param paper the paper
 * @param entries its places, at least one
 */
public record PlacedPaper(Paper paper, List<SourceEntry> entries) {

	public PlacedPaper {
		entries = List.copyOf(entries);
		if (entries.isEmpty()) {
			throw new IllegalArgumentException("paper must have been read somewhere: id=" + paper.id());
		}
	}

	/**
	 * {@return the paper as this and the other place say together; the order of the two
	 * does not matter}
	 */
	public PlacedPaper unitedWith(PlacedPaper other) {
		Paper united = this.paper.unitedWith(other.paper);
		return new PlacedPaper(united, Stream.concat(describing(united), other.describing(united)).toList());
	}

	private Stream<SourceEntry> describing(Paper united) {
		return this.entries.stream().map((entry) -> entry.describing(entry.describes(this.paper), united));
	}

}
