/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CalibrationTests {

	@Test
	void isWithoutErrorWhereConfidenceIsTheShareOfRightOnes() {
		Calibration calibration = Calibration.NONE;
		for (int i = 0; i < 20; i++) {
			calibration = calibration.with(0.75, i % 4 != 0);
		}
		assertThat(calibration.expectedError()).isCloseTo(0, within(1e-9));
	}

	@Test
	void weighsTheErrorOfEachBinByItsSize() {
		Calibration sure = Calibration.NONE.with(0.9, true).with(0.9, true).with(0.9, true);
		Calibration unsure = Calibration.NONE.with(0.3, true);
		assertThat(sure.plus(unsure).expectedError()).isCloseTo((3 * 0.1 + 0.7) / 4, within(1e-9));
	}

	@Test
	void countsCertaintyInTheLastBin() {
		assertThat(Calibration.NONE.with(1, true).bins().get(9).predictions()).isEqualTo(1);
	}

	@Test
	void showsBinsWithPredictionsOnly() {
		assertThat(Calibration.NONE.with(0.84, true).with(0.86, false).markdown()).isEqualTo("""
				| confidence | terms | mean confidence | right |
				|---|---:|---:|---:|
				| 0.8 to 0.9 | 2 | 85.0 | 50.0 |

				Expected calibration error 0.350.
				""");
	}

}
