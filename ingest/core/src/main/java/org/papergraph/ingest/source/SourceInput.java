/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read papers from.
 *
 * @param uri its identity, the same in every run
 * @param label what messages call it: the path as the user wrote it
 * @param content opens the bytes, the same at every call
 */
public record SourceInput(String uri, String label, Content content) {

	public SourceInput {
		// A name in an archive may hold anything, and messages are lines.
		label = OddCharacters.onOneLine(label);
	}

	/**
	 * {@return the input for a file}
	 * @param path the file
	 */
	public static SourceInput ofFile(Path path) {
		return new SourceInput(path.toAbsolutePath().normalize().toUri().toString(), path.toString(),
				() -> Files.newInputStream(path));
	}

	/** Opens the bytes of a source. */
	@FunctionalInterface
	public interface Content {

		/**
		 * {@return a stream that the caller closes}
		 * @throws IOException if the source cannot be opened
		 */
		InputStream open() throws IOException;

	}

}
