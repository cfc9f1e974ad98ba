/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

/**
 * Something that was not tried, though it was with what is near.
 *
 * @param term the method or dataset that was not tried
 * @param paperCount how many papers name it
 * @param papers how many papers tried it with what is near, of those looked at
 * @param near what is near and was tried with it, the most papers first
 */
public record Gap(TermRef term, int paperCount, int papers, List<Near> near) {

	public Gap {
		near = List.copyOf(near);
	}

	/**
	 * What is near.
	 *
	 * @param term the method or dataset that is near the one asked for
	 * @param papers how many papers tried the two together
	 * @param example the newest of them
	 */
	public record Near(TermRef term, int papers, UseExample example) {
	}

}
