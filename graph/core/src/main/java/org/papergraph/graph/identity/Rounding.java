/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

/**
 * Rounds weights, so that they are the same on every platform.
 */
final class Rounding {

	private static final double SCALE = 1e6;

	private Rounding() {
	}

	static double sixDigits(double value) {
		return Math.round(value * SCALE) / SCALE;
	}

}
