/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer to "what was not tried?".
 */
public sealed interface Gaps permits Gaps.Found, Gaps.Unknown {

	/**
	 * What was and was not tried.
	 *
	 * @param method the method asked for, if one was
	 * @param dataset the dataset asked for, if one was
	 * @param tried whether a paper names both; null unless both were asked for
	 * @param papers papers that name both, the newest first
	 * @param gaps what was not tried, the likeliest first; if both were asked for and not
	 * tried together, what comes nearest
	 * @param sampled whether of something that very many papers name only the newest were
	 * looked at
	 */
	record Found(@Nullable TermSummary method, @Nullable TermSummary dataset, @Nullable Boolean tried,
			List<FoundPaper> papers, List<Gap> gaps, boolean sampled) implements Gaps {

		public Found {
			papers = List.copyOf(papers);
			gaps = List.copyOf(gaps);
		}

	}

	/**
	 * A name stands for no method or dataset.
	 *
	 * @param kind method or dataset
	 * @param name what was asked for
	 */
	record Unknown(String kind, String name) implements Gaps {
	}

}
