/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	@Test
	void comesBackAsItWas() {
		Cursor cursor = new Cursor(1.0 / 3, "Ünïcode & \"quotes\"\nand lines", "method:encoder/decoder");
		assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
	}

	@Test
	void isSafeInUrls() {
		assertThat(new Cursor(2024, "a title?>~ÿ", "title:9f2c").encode()).matches("[A-Za-z0-9_-]+");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "zz", "not base64!", "MQ", "MR9iH2MfZA", "TmFOH2Efj2I", "' OR 1=1", "\u0000" })
	void refusesWhatItDidNotMake(String text) {
		assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> Cursor.decode(text))
			.withMessage("cursor must be the 'next' of the page before, unchanged")
			.extracting(InvalidQueryException::parameter)
			.isEqualTo("cursor");
	}

}
