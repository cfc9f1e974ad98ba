/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.cypher.read.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageRequestTests {

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE })
	void refusesPagesThatAreEmptyOrHuge(int limit) {
		assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> PageRequest.first(limit))
			.withMessage("limit must be from 1 to 100: limit=" + limit);
	}

	@Test
	void asksForOneMoreRowThanThePageHas() {
		assertThat(PageRequest.first(100).parameters()).containsExactlyEntriesOf(Map.of(Parameters.LIMIT, 101));
	}

	@Test
	void startsBehindTheCursor() {
		PageRequest page = new PageRequest(5, new Cursor(2024, "A Title", "title:1").encode());
		assertThat(page.parameters()).containsEntry(Parameters.AFTER_RANK, 2024.0)
			.containsEntry(Parameters.AFTER_LABEL, "A Title")
			.containsEntry(Parameters.AFTER_ID, "title:1");
	}

}
