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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValueTableTests {

	private final Map<String, Integer> values = IntStream.range(0, 5000)
		.boxed()
		.collect(Collectors.toMap((i) -> "word" + i, (i) -> i % 512));

	@Test
	void keepsEveryValueThroughWritingAndReading() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ValueTable.of(this.values).write(new DataOutputStream(bytes));
		ValueTable read = ValueTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertThat(read.size()).isEqualTo(this.values.size());
		assertThat(this.values).allSatisfy((word, value) -> assertThat(read.get(word)).isEqualTo(value));
	}

	@Test
	void saysWhenAStringHasNoValue() {
		assertThat(ValueTable.of(this.values).get("unheard of")).isNegative();
		assertThat(ValueTable.of(Map.of()).get("anything")).isNegative();
	}

}
