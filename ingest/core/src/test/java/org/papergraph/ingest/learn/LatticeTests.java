/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Random;
import java.util.function.IntPredicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LatticeTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# length, labels
			1, 3
			2, 2
			3, 3
			5, 4
			6, 2
			""")
	void agreesWithSummingUpAllLabellings(int length, int labels) {
		Random random = new Random(length * 31L + labels);
		double[] nodes = random.doubles((long) length * labels, -4, 4).toArray();
		double[] edges = random.doubles((long) length * labels * labels, -4, 4).toArray();
		Lattice lattice = new Lattice(labels, nodes.clone(), edges.clone());
		double total = sum(length, labels, nodes, edges, (labelling) -> true);
		assertThat(lattice.logPartition()).isEqualTo(Math.log(total), within(1e-9));
		for (int position = 0; position < length; position++) {
			for (int label = 0; label < labels; label++) {
				int at = position;
				int wanted = label;
				double part = sum(length, labels, nodes, edges, (l) -> digit(l, at, labels) == wanted);
				assertThat(lattice.node(position, label)).isEqualTo(part / total, within(1e-9));
			}
		}
	}

	@Test
	void givesPairsTheirShareOfAllLabellings() {
		int length = 4;
		int labels = 3;
		double[] nodes = new Random(5).doubles((long) length * labels, -2, 2).toArray();
		double[] edges = new Random(6).doubles((long) length * labels * labels, -2, 2).toArray();
		Lattice lattice = new Lattice(labels, nodes.clone(), edges.clone());
		double total = sum(length, labels, nodes, edges, (labelling) -> true);
		double part = sum(length, labels, nodes, edges, (l) -> digit(l, 1, labels) == 2 && digit(l, 2, labels) == 0);
		assertThat(lattice.pair(2, 2, 0)).isEqualTo(part / total, within(1e-9));
	}

	@Test
	void staysFiniteWithScoresThatNoLongerFitAnExponential() {
		double[] nodes = { 5000, -5000, -5000, 5000, 5000, -5000 };
		double[] edges = { 0, 0, 0, 0, 3000, -3000, -3000, 3000, -9000, 0, 9000, 0 };
		Lattice lattice = new Lattice(2, nodes, edges);
		assertThat(lattice.logPartition()).isFinite();
		assertThat(lattice.node(1, 0) + lattice.node(1, 1)).isEqualTo(1, within(1e-9));
	}

	/** Labellings are the numbers with {@code length} digits in base {@code labels}. */
	private static double sum(int length, int labels, double[] nodes, double[] edges, IntPredicate wanted) {
		double sum = 0;
		for (int labelling = 0; labelling < Math.pow(labels, length); labelling++) {
			double score = 0;
			for (int i = 0; i < length; i++) {
				int label = digit(labelling, i, labels);
				score += nodes[i * labels + label];
				score += (i == 0) ? 0 : edges[(i * labels + digit(labelling, i - 1, labels)) * labels + label];
			}
			sum += wanted.test(labelling) ? Math.exp(score) : 0;
		}
		return sum;
	}

	private static int digit(int number, int place, int base) {
		return (int) (number / Math.pow(base, place)) % base;
	}

}
