/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.Comparator;
import java.util.List;

/**
 * Works and who cites whom among them, in an order that depends on the ids alone.
 *
 * @param works the works, read or only cited, sorted by id
 * @param citations the citations, sorted, each once
 */
public record Literature(List<Work> works, List<Citation> citations) {

	public Literature {
		works = works.stream().sorted(Comparator.comparing(Work::id)).toList();
		citations = citations.stream().distinct().sorted().toList();
	}

}
