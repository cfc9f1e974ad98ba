/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.Reference;

/** Identifiers, authors and references that a library record may have. */
final class InventedRecords {

	private final Random random;

	InventedRecords(Random random) {
		this.random = random;
	}

	ExternalIds ids() {
		return new ExternalIds(maybe("10.1000/x" + digit()), maybe("2106.0968" + digit()), maybe("W" + digit()),
				maybe("CorpusId:" + digit()), maybe("P19-100" + digit()), maybe("2976814" + digit()));
	}

	List<Author> authors() {
		return IntStream.range(0, this.random.nextInt(3))
			.mapToObj((i) -> new Author("Ada " + digit(), maybe("0000-0002-1825-009" + digit())))
			.toList();
	}

	List<Reference> references() {
		return IntStream.range(0, this.random.nextInt(4))
			.mapToObj((i) -> new Reference(ids(), maybe("On Kettles"), this.random.nextBoolean() ? 1990 + i : null,
					maybe("Ada"), "Ada, On Kettles " + digit()))
			.toList();
	}

	private int digit() {
		return this.random.nextInt(10);
	}

	private @Nullable String maybe(String value) {
		return this.random.nextBoolean() ? value : null;
	}

}
