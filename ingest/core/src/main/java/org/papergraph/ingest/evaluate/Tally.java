/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

/**
 * Counts from which precision and recall follow.
 *
 * @param correct predicted and right
 * @param predicted all predicted
 * @param gold all that should have been
 */
public record Tally(int correct, int predicted, int gold) {

	static final Tally NONE = new Tally(0, 0, 0);

	Tally plus(Tally other) {
		return new Tally(this.correct + other.correct, this.predicted + other.predicted, this.gold + other.gold);
	}

	/**
	 * {@return the share of predictions that are right, 0 to 1; 0 without predictions}
	 */
	public double precision() {
		return (this.predicted == 0) ? 0 : (double) this.correct / this.predicted;
	}

	/**
	 * {@return the share of gold that was found, 0 to 1; 0 without gold}
	 */
	public double recall() {
		return (this.gold == 0) ? 0 : (double) this.correct / this.gold;
	}

	/**
	 * {@return the harmonic mean of precision and recall, 0 to 1}
	 */
	public double f1() {
		double sum = precision() + recall();
		return (sum == 0) ? 0 : 2 * precision() * recall() / sum;
	}

}
