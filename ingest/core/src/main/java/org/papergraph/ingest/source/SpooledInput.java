/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.papergraph.ingest.IngestException;

/**
 * Keeps what comes in once, such as standard input, for as long as this program runs: a
 * source is read twice.
 */
public final class SpooledInput {

	private SpooledInput() {
	}

	/**
	 * Reads a stream to its end.
	 * @param stream what comes in
	 * @param uri its identity
	 * @param label what messages call it
	 * @return the source, or the files in it if it is a ZIP archive
	 * @throws IngestException if it cannot be read or kept
	 */
	public static List<SourceInput> of(InputStream stream, String uri, String label) {
		try {
			Path file = Files.createTempFile("papergraph", ".source");
			file.toFile().deleteOnExit();
			Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
			return ZipEntries.of(file, new SourceInput(uri, label, () -> Files.newInputStream(file)));
		}
		catch (IOException ex) {
			throw new IngestException("The " + label + " cannot be kept in a temporary file (" + ex.getMessage()
					+ "): is there room for it?", ex);
		}
	}

}
