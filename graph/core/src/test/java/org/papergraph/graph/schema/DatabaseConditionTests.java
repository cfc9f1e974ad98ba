/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.schema;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseConditionTests {

	@ParameterizedTest
	@CsvSource({ "5.26.0, true", "5.26.30, true", "5.27-aura, true", "2026.08.1, true", "5.25.1, false",
			"4.4.38, false" })
	void knowsWhichServersAreNewEnough(String version, boolean supported) {
		assertThat(new DatabaseCondition(version, Set.of(), Set.of()).isSupported()).isEqualTo(supported);
	}

}
