/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.stream.IntStream;

/**
 * Groups vectors by Lloyd's algorithm (1982). The first centres are vectors at even
 * distances in the given order, so that the same vectors always give the same groups.
 */
public final class KMeans {

	private final int groups;

	private final int rounds;

	/**
	 * Sets the size of the result.
	 * @param groups how many groups to make
	 * @param rounds how often the centres are moved
	 */
	public KMeans(int groups, int rounds) {
		this.groups = groups;
		this.rounds = rounds;
	}

	/**
	 * Groups vectors.
	 * @param vectors of equal length, at least as many as groups
	 * @return the group of each vector, from 0
	 */
	public int[] group(float[][] vectors) {
		float[][] centers = new float[this.groups][];
		for (int group = 0; group < this.groups; group++) {
			centers[group] = vectors[(int) ((long) group * vectors.length / this.groups)].clone();
		}
		int[] nearest = new int[vectors.length];
		for (int round = 0; round < this.rounds; round++) {
			float[] norms = halfSquaredNorms(centers);
			IntStream.range(0, vectors.length)
				.parallel()
				.forEach((i) -> nearest[i] = nearest(vectors[i], centers, norms));
			move(centers, vectors, nearest);
		}
		return nearest;
	}

	private static float[] halfSquaredNorms(float[][] centers) {
		float[] norms = new float[centers.length];
		for (int group = 0; group < centers.length; group++) {
			for (float value : centers[group]) {
				norms[group] += value * value / 2;
			}
		}
		return norms;
	}

	/** The squared distance, halved and without the summand that all centres share. */
	private static int nearest(float[] vector, float[][] centers, float[] norms) {
		int nearest = 0;
		float least = Float.MAX_VALUE;
		for (int group = 0; group < centers.length; group++) {
			float distance = norms[group];
			float[] center = centers[group];
			for (int i = 0; i < vector.length; i++) {
				distance -= center[i] * vector[i];
			}
			if (distance < least) {
				least = distance;
				nearest = group;
			}
		}
		return nearest;
	}

	private static void move(float[][] centers, float[][] vectors, int[] nearest) {
		int[] sizes = new int[centers.length];
		double[][] sums = new double[centers.length][vectors[0].length];
		for (int i = 0; i < vectors.length; i++) {
			sizes[nearest[i]]++;
			for (int j = 0; j < vectors[i].length; j++) {
				sums[nearest[i]][j] += vectors[i][j];
			}
		}
		for (int group = 0; group < centers.length; group++) {
			for (int i = 0; i < sums[group].length && sizes[group] > 0; i++) {
				centers[group][i] = (float) (sums[group][i] / sizes[group]);
			}
		}
	}

}
