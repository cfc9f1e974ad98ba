/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Whether a confidence is the share of right answers: predictions are sorted into ten
 * bins of equal width by their confidence.
 *
 * @param bins from the least confidence to the greatest
 */
public record Calibration(List<Bin> bins) {

	private static final int BINS = 10;

	static final Calibration NONE = new Calibration(Collections.nCopies(BINS, new Bin(0, 0, 0)));

	public Calibration {
		bins = List.copyOf(bins);
	}

	/**
	 * {@return these predictions and one more}
	 * @param confidence its confidence, 0 to 1
	 * @param correct whether it is right
	 */
	Calibration with(double confidence, boolean correct) {
		int index = Math.min((int) (confidence * BINS), BINS - 1);
		List<Bin> more = new ArrayList<>(this.bins);
		more.set(index, this.bins.get(index).plus(new Bin(1, correct ? 1 : 0, confidence)));
		return new Calibration(more);
	}

	Calibration plus(Calibration other) {
		List<Bin> sums = new ArrayList<>();
		for (int i = 0; i < BINS; i++) {
			sums.add(this.bins.get(i).plus(other.bins.get(i)));
		}
		return new Calibration(sums);
	}

	/**
	 * {@return the expected calibration error, 0 to 1: the difference between confidence
	 * and the share of right answers, averaged over the predictions by bin (Guo et al.
	 * 2017, section 2); 0 without predictions}
	 */
	public double expectedError() {
		int all = this.bins.stream().mapToInt(Bin::predictions).sum();
		double sum = 0;
		for (Bin bin : this.bins) {
			sum += Math.abs(bin.confidence() - bin.correct());
		}
		return (all == 0) ? 0 : sum / all;
	}

	/**
	 * {@return a Markdown table of the bins with predictions, in percent, and a line with
	 * the expected error}
	 */
	public String markdown() {
		StringBuilder table = new StringBuilder(
				"| confidence | terms | mean confidence | right |\n|---|---:|---:|---:|\n");
		for (int i = 0; i < BINS; i++) {
			Bin bin = this.bins.get(i);
			if (bin.predictions() > 0) {
				table.append(String.format(Locale.ROOT, "| %.1f to %.1f | %d | %.1f | %.1f |\n", (double) i / BINS,
						(i + 1.0) / BINS, bin.predictions(), 100 * bin.confidence() / bin.predictions(),
						100.0 * bin.correct() / bin.predictions()));
			}
		}
		return table.append(String.format(Locale.ROOT, "\nExpected calibration error %.3f.\n", expectedError()))
			.toString();
	}

	/**
	 * The predictions of one bin.
	 *
	 * @param predictions how many
	 * @param correct how many of them are right
	 * @param confidence the sum of their confidences
	 */
	public record Bin(int predictions, int correct, double confidence) {

		private Bin plus(Bin other) {
			return new Bin(this.predictions + other.predictions, this.correct + other.correct,
					this.confidence + other.confidence);
		}

	}

}
