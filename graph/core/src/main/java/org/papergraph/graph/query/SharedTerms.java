/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds what two papers share.
 */
final class SharedTerms {

	private static final Comparator<SharedTerm> MOST_TELLING_FIRST = Comparator.comparingDouble(SharedTerm::idf)
		.reversed()
		.thenComparing((shared) -> shared.term().id());

	private SharedTerms() {
	}

	static List<SharedTerm> of(Map<String, TermLink> first, Map<String, TermLink> second) {
		List<SharedTerm> shared = new ArrayList<>();
		first.forEach((id, link) -> {
			TermLink other = second.get(id);
			if (other != null) {
				shared
					.add(new SharedTerm(link.term(), link.paperCount(), link.idf(), link.evidence(), other.evidence()));
			}
		});
		shared.sort(MOST_TELLING_FIRST);
		return shared;
	}

	static double score(List<SharedTerm> shared) {
		return shared.stream().mapToDouble(SharedTerm::idf).sum();
	}

}
