/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.util.Arrays;

/**
 * Times of one kind of call.
 *
 * @param nanoseconds the time of each call, sorted
 */
record Timing(long[] nanoseconds) {

	static Timing of(long[] times) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return new Timing(sorted);
	}

	/**
	 * {@return the time that half of the calls do not exceed, in milliseconds}
	 */
	double median() {
		return quantile(0.5);
	}

	/**
	 * {@return the time that a share of the calls does not exceed, in milliseconds}
	 */
	double quantile(double share) {
		return this.nanoseconds[(int) Math.min(this.nanoseconds.length - 1L,
				Math.round(share * (this.nanoseconds.length - 1)))] / 1e6;
	}

}
