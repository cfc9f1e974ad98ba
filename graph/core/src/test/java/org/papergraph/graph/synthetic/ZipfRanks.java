/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.synthetic;

import java.util.SplittableRandom;

/**
 * Draws ranks by the law of Zipf and Mandelbrot: the chance of a rank falls with 1 /
 * (rank + shift). The shift keeps the first ranks from standing in every text (Mandelbrot
 * 1953).
 */
final class ZipfRanks {

	private static final double SHIFT = 5;

	private final double span;

	/**
	 * Makes ranks.
	 * @param count how many there are
	 */
	ZipfRanks(int count) {
		this.span = (count + SHIFT) / (1 + SHIFT);
	}

	/**
	 * {@return a rank, from 0; by the inverse of the continuous distribution function}
	 */
	int next(SplittableRandom random) {
		return (int) ((1 + SHIFT) * Math.pow(this.span, random.nextDouble()) - SHIFT - 1);
	}

}
