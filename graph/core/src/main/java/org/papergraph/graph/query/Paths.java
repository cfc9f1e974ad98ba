/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

/**
 * The answer to "how does one lead to the other?".
 */
public sealed interface Paths permits Paths.Found, Paths.Unknown {

	/**
	 * The shortest paths.
	 *
	 * @param from where they start
	 * @param to where they end
	 * @param paths all of one length; empty if there is no way that is short enough
	 * @param sampled whether on the way there were more papers and terms than were
	 * followed
	 */
	record Found(PathNode from, PathNode to, List<ExplainedPath> paths, boolean sampled) implements Paths {

		public Found {
			paths = List.copyOf(paths);
		}

	}

	/**
	 * One of the two is neither a paper nor a term.
	 *
	 * @param name what was asked for
	 */
	record Unknown(String name) implements Paths {
	}

}
