/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.digest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalTextTests {

	@Test
	void sortsKeysAndQuotesStrings() {
		Map<String, Object> map = new HashMap<>(
				Map.of("b", 1, "a", "say \"x\\y\"", "c", LocalDate.parse("2026-01-02")));
		map.put("d", null);
		assertThat(CanonicalText.of(map))
			.isEqualTo("{\"a\":\"say \\\"x\\\\y\\\"\",\"b\":1,\"c\":2026-01-02,\"d\":null,}");
	}

	@Test
	void writesNumbersOfAnyWidthAlike() {
		assertThat(CanonicalText.of(List.of(1, (short) 1, (byte) 1))).isEqualTo(CanonicalText.of(List.of(1L, 1L, 1L)));
		assertThat(CanonicalText.of(0.5)).isEqualTo("0.5").isNotEqualTo(CanonicalText.of("0.5"));
	}

	@Test
	void tellsAListFromItsElements() {
		assertThat(CanonicalText.of(Arrays.asList("a", null, true))).isEqualTo("[\"a\",null,true,]");
		assertThat(CanonicalText.of(List.of("a,b"))).isNotEqualTo(CanonicalText.of(List.of("a", "b")));
	}

	@Test
	void hashesAsEveryoneElseDoes() {
		assertThat(CanonicalText.sha256("abc"))
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

}
