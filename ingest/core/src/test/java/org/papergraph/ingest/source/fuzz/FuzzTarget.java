/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.fuzz;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.ingest.source.ColumnNames;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceFinder;
import org.papergraph.ingest.source.SourceInput;

/**
 * A reader that takes any bytes.
 *
 * @param name of the format, or of what else reads
 * @param reader gets the bytes, and throws what must not be thrown
 */
record FuzzTarget(String name, Reader reader) {

	private static final String LABEL = "in";

	/**
	 * {@return all readers: each format by its name, what recognises formats, archives,
	 * and lines of extracted papers}
	 */
	static List<FuzzTarget> all() {
		List<FuzzTarget> targets = new ArrayList<>();
		for (String format : PaperReader.formats()) {
			PaperReader reader = new PaperReader(format, ColumnNames.USUAL);
			targets.add(new FuzzTarget(format, (bytes) -> read(reader, bytes)));
		}
		PaperReader any = new PaperReader();
		targets.add(new FuzzTarget("any", (bytes) -> read(any, bytes)));
		targets.add(new FuzzTarget("zip", FuzzTarget::unpack));
		targets.add(new FuzzTarget("lines", FuzzTarget::decode));
		return targets;
	}

	private static void read(PaperReader reader, byte[] bytes) {
		read(reader, new SourceInput("file:///in", LABEL, () -> new ByteArrayInputStream(bytes)),
				new ReadingLaw(LABEL, lines(bytes)));
	}

	private static void read(PaperReader reader, SourceInput input, ReadingLaw law) {
		reader.read(input, law);
		law.end();
	}

	private static void unpack(byte[] bytes) throws IOException {
		Path archive = Files.createTempFile("papergraph", ".zip");
		try {
			Files.write(archive, bytes);
			PaperReader reader = new PaperReader();
			for (SourceInput input : SourceFinder.find(archive)) {
				read(reader, input, new ReadingLaw(input.label(), Integer.MAX_VALUE));
			}
		}
		finally {
			Files.delete(archive);
		}
	}

	private static void decode(byte[] bytes) throws IOException {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
			ExtractedPaperLines.decode(lines, (line) -> {
			});
		}
	}

	/** At most so many; anything that ends lines in any character set counts. */
	private static int lines(byte[] bytes) {
		if (isCompressed(bytes)) {
			return Integer.MAX_VALUE;
		}
		int lines = 1;
		for (byte b : bytes) {
			lines += switch (b & 0xFF) {
				case '\n', '\r', 0x28, 0x29, 0x85, 0xA8, 0xA9 -> 1;
				default -> 0;
			};
		}
		return lines;
	}

	private static boolean isCompressed(byte[] bytes) {
		return bytes.length > 1 && ((bytes[0] & 0xFF) == 0x1F || (bytes[0] & 0xFF) == 0x28);
	}

	/** Takes the bytes of one source. */
	@FunctionalInterface
	interface Reader {

		void read(byte[] bytes) throws IOException;

	}

}
