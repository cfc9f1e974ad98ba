/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Both gradients against finite differences.
 */
class ObjectiveGradientTests {

	private static final double STEP = 1e-5;

	@Test
	void chainGradientIsTheSlopeOfItsLoss() {
		SequenceTable table = new SequenceTable(index("w0", "w1", "w2", "bias"), index("bias", "e0"),
				ObjectiveGradientTests::sequences);
		assertGradient(new ChainObjective(table, 3, 0.7));
	}

	@Test
	void maxEntGradientIsTheSlopeOfItsLoss() {
		ExampleTable table = new ExampleTable(index("w0", "w1", "bias"), (visitor) -> {
			visitor.example(new Features().add("w0").add("bias"), 0, 1);
			visitor.example(new Features().add("w1").add("bias").add("bias"), 2, 3);
			visitor.example(new Features().add("w0").add("w1"), 1, 0.5);
		});
		assertGradient(new MaxEntObjective(table, 3, 3, 0.7));
	}

	private static void sequences(Sequences.Visitor visitor) {
		Random random = new Random(7);
		for (int length = 1; length < 6; length++) {
			List<Features> nodes = new ArrayList<>();
			List<Features> edges = new ArrayList<>();
			for (int i = 0; i < length; i++) {
				nodes.add(new Features().add("w" + random.nextInt(4)).add("bias"));
				edges.add(new Features().add("bias").add("e" + random.nextInt(2)));
			}
			visitor.sequence(new Sequence(nodes, edges), random.ints(length, 0, 3).toArray());
		}
	}

	private static FeatureIndex index(String... names) {
		FeatureCounter counter = new FeatureCounter();
		for (String name : names) {
			counter.count(new Features().add(name));
		}
		return counter.index(1);
	}

	private static void assertGradient(Objective objective) {
		double[] point = new Random(3).doubles(objective.size(), -1, 1).toArray();
		double[] gradient = new double[objective.size()];
		double[] ignored = new double[objective.size()];
		objective.evaluate(point, gradient);
		for (int i = 0; i < point.length; i++) {
			double middle = point[i];
			point[i] = middle + STEP;
			double above = objective.evaluate(point, ignored);
			point[i] = middle - STEP;
			double below = objective.evaluate(point, ignored);
			point[i] = middle;
			assertThat(gradient[i]).as("derivative %d", i).isEqualTo((above - below) / (2 * STEP), within(1e-5));
		}
	}

}
