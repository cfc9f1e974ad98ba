/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class BoostedTreesTests {

	private static final BoostingSettings SETTINGS = new BoostingSettings(60, 2, 0.3, 1, 0.5, 1);

	private final List<double[]> rows = new ArrayList<>();

	private final int[] labels = new int[400];

	/** Either of two columns, but not both: no sum of columns can tell. */
	BoostedTreesTests() {
		for (int i = 0; i < this.labels.length; i++) {
			double one = (i % 20) / 20.0;
			double two = (i / 20) / 20.0;
			this.rows.add(new double[] { one, two, 1 });
			this.labels[i] = ((one > 0.5) != (two > 0.5)) ? 1 : 0;
		}
	}

	@Test
	void learnsHowColumnsWorkTogether() {
		BoostedTrees trees = new BoostedTreesTrainer(SETTINGS).train(2, this.rows, this.labels);
		assertThat(trees.probabilities(new double[] { 0.9, 0.1, 1 })[1]).isGreaterThan(0.9);
		assertThat(trees.probabilities(new double[] { 0.9, 0.9, 1 })[1]).isLessThan(0.1);
	}

	@Test
	void givesProbabilities() {
		double[] probabilities = new BoostedTreesTrainer(SETTINGS).train(2, this.rows, this.labels)
			.probabilities(new double[] { 0.3, 0.5, 1 });
		assertThat(probabilities[0] + probabilities[1]).isCloseTo(1, within(1e-9));
	}

	@Test
	void isReadAsItWasWrittenAndAlwaysTheSame() throws IOException {
		byte[] written = written();
		BoostedTrees read = BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(written)));
		double[] row = { 0.7, 0.2, 1 };
		assertThat(read.probabilities(row))
			.containsExactly(new BoostedTreesTrainer(SETTINGS).train(2, this.rows, this.labels).probabilities(row));
		assertThat(written()).isEqualTo(written);
	}

	@Test
	void refusesARowOfOtherColumns() {
		BoostedTrees trees = new BoostedTreesTrainer(SETTINGS).train(2, this.rows, this.labels);
		assertThatIllegalArgumentException().isThrownBy(() -> trees.probabilities(new double[] { 1 }))
			.withMessage("row must have the trained columns: columns=3, row=1");
	}

	private byte[] written() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new BoostedTreesTrainer(SETTINGS).train(2, this.rows, this.labels).write(new DataOutputStream(bytes));
		return bytes.toByteArray();
	}

}
