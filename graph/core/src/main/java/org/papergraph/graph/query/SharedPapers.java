/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Papers that tie two others.
 *
 * @param count how many there are
 * @param examples some of them, sorted by title
 */
public record SharedPapers(int count, List<Example> examples) {

	private static final int MOST = 5;

	public SharedPapers {
		examples = List.copyOf(examples);
	}

	static SharedPapers of(Collection<Example> papers) {
		List<Example> sorted = papers.stream()
			.distinct()
			.sorted(Comparator.comparing(Example::title).thenComparing(Example::id))
			.toList();
		return new SharedPapers(sorted.size(), sorted.subList(0, Math.min(MOST, sorted.size())));
	}

	/**
	 * One of them.
	 *
	 * @param id its id
	 * @param title its title
	 */
	public record Example(String id, String title) {
	}

}
