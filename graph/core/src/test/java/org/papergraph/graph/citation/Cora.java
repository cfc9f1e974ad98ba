/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** The citations of Cora (McCallum et al. 2000): lines of cited, tab, citing. */
public final class Cora {

	private static final Path FILE = Path.of(System.getProperty("papergraph.shared.data", "../../../shared/data"))
		.resolve("graphs/cora.cites");

	private Cora() {
	}

	/**
	 * {@return the lines as they are; the test that asks is skipped where there are none}
	 */
	static List<String> lines() {
		Assumptions.assumeTrue(Files.exists(FILE), () -> "the citations of Cora are not there: " + FILE);
		try {
			return Files.readAllLines(FILE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the citations; the test that asks is skipped where there are none}
	 */
	public static List<Citation> citations() {
		return lines().stream().map((line) -> line.split("\t")).map((ids) -> new Citation(ids[1], ids[0])).toList();
	}

}
