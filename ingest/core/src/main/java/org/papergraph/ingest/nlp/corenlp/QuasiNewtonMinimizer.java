/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp.corenlp;

import java.util.Arrays;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;

import org.papergraph.ingest.learn.Minimizer;
import org.papergraph.ingest.learn.Objective;
import org.papergraph.ingest.learn.TrainingSettings;

/**
 * Minimises with CoreNLP's limited-memory BFGS.
 */
public final class QuasiNewtonMinimizer implements Minimizer {

	/** Steps remembered; each costs two vectors as long as the parameters. */
	private static final int MEMORY = 8;

	@Override
	public double[] minimize(Objective objective, TrainingSettings settings) {
		QNMinimizer minimizer = new QNMinimizer(MEMORY, true);
		minimizer.shutUp();
		return minimizer.minimize(new CachingFunction(objective), settings.tolerance(), new double[objective.size()],
				settings.maximumIterations());
	}

	/**
	 * CoreNLP asks for value and gradient of one point separately; both cost the same one
	 * pass over the data.
	 */
	private static final class CachingFunction implements DiffFunction {

		private final Objective objective;

		private final double[] point;

		private final double[] gradient;

		private double value;

		private boolean known;

		CachingFunction(Objective objective) {
			this.objective = objective;
			this.point = new double[objective.size()];
			this.gradient = new double[objective.size()];
		}

		@Override
		public int domainDimension() {
			return this.objective.size();
		}

		@Override
		public double valueAt(double[] x) {
			evaluate(x);
			return this.value;
		}

		@Override
		public double[] derivativeAt(double[] x) {
			evaluate(x);
			return this.gradient.clone();
		}

		private void evaluate(double[] x) {
			if (!this.known || !Arrays.equals(this.point, x)) {
				System.arraycopy(x, 0, this.point, 0, x.length);
				this.value = this.objective.evaluate(this.point, this.gradient);
				this.known = true;
			}
		}

	}

}
