/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.papergraph.ingest.learn.Features;

/**
 * What is known of a candidate, in the two forms that the two classifiers read: names of
 * what holds, and a row of numbers. Every description has the same columns.
 */
final class TermDescription {

	private static final double[] STEPS = { .03, .06, .1, .15, .2, .3, .4, .5, .6, .7, .8, .9, .95, .98 };

	private static final int[] COUNTS = { 1, 2, 3, 5, 10, 20 };

	private final Set<String> names = new LinkedHashSet<>();

	private double[] row = new double[256];

	private int columns;

	/** Adds something that holds, for the linear classifier alone. */
	void holds(String name) {
		this.names.add(name);
	}

	/** Adds a yes or no. */
	void truth(String name, boolean value) {
		add(value ? 1 : 0);
		if (value) {
			this.names.add(name);
		}
	}

	/** Adds a probability or share, 0 to 1. */
	void share(String name, double value) {
		add(value);
		int step = 0;
		while (step < STEPS.length && value >= STEPS[step]) {
			step++;
			this.names.add(name + ">" + step);
		}
		this.names.add(name + "=" + step);
	}

	/** Adds a number, at least 0. */
	void count(String name, int value) {
		add(value);
		this.names.add(name + "=" + level(value));
	}

	/** Adds a number for the trees alone. */
	void number(double value) {
		add(value);
	}

	/**
	 * {@return a number that stands for counts of about the same size}
	 */
	static int level(int count) {
		int level = 0;
		while (level < COUNTS.length && count >= COUNTS[level]) {
			level++;
		}
		return level;
	}

	private void add(double value) {
		if (this.columns == this.row.length) {
			this.row = Arrays.copyOf(this.row, 2 * this.columns);
		}
		this.row[this.columns++] = value;
	}

	Features features() {
		Features features = new Features();
		this.names.forEach(features::add);
		return features;
	}

	double[] row() {
		return Arrays.copyOf(this.row, this.columns);
	}

}
