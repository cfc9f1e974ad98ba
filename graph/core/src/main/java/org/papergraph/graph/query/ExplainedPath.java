/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A way from one paper or term to another.
 *
 * @param length the number of steps
 * @param nodes what lies on the way, both ends included
 * @param steps the steps between them
 */
public record ExplainedPath(int length, List<PathNode> nodes, List<Step> steps) {

	public ExplainedPath {
		nodes = List.copyOf(nodes);
		steps = List.copyOf(steps);
	}

	/**
	 * One step.
	 *
	 * @param relationship the type of the relationship, such as {@code USES}
	 * @param direction {@code forward} if the relationship leads the way the path goes,
	 * else {@code backward}
	 * @param paper the paper that says so
	 * @param sentence the sentence that says so; null for a citation
	 * @param sources who states a citation; empty for all else
	 */
	public record Step(String relationship, String direction, String paper, @Nullable String sentence,
			List<StatingSource> sources) {

		public Step {
			sources = List.copyOf(sources);
		}

		static String direction(boolean forward) {
			return forward ? "forward" : "backward";
		}

	}

}
