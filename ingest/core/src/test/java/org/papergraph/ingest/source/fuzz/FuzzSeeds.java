/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Inputs that are kept for each reader: where the fuzzer starts, and what once broke a
 * reader.
 */
final class FuzzSeeds {

	private FuzzSeeds() {
	}

	/**
	 * {@return the files kept for a reader, sorted by name; none if nobody kept any}
	 * @param target the reader
	 */
	static List<Path> of(FuzzTarget target) {
		try {
			Path all = Path.of(Objects.requireNonNull(FuzzSeeds.class.getResource("seeds")).toURI());
			Path folder = all.resolve(target.name());
			if (!Files.isDirectory(folder)) {
				return List.of();
			}
			try (Stream<Path> files = Files.list(folder)) {
				return files.sorted().toList();
			}
		}
		catch (IOException | URISyntaxException ex) {
			throw new IllegalStateException("kept inputs must be readable", ex);
		}
	}

}
