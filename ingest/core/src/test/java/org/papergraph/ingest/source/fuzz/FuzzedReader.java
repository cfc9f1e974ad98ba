/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the fuzzer calls, by names that it knows. The first byte of an input chooses the
 * reader of the others.
 */
public final class FuzzedReader {

	private static final List<FuzzTarget> TARGETS = FuzzTarget.all();

	private static final long[] COUNTS = new long[TARGETS.size()];

	private static final long[] NANOS = new long[TARGETS.size()];

	private static Path tally = Path.of("tally.txt");

	private FuzzedReader() {
	}

	/**
	 * Is called once.
	 * @param arguments where to write how many inputs each reader got
	 */
	public static void fuzzerInitialize(String[] arguments) {
		((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		((Logger) LoggerFactory.getLogger("org.papergraph")).setLevel(Level.OFF);
		tally = Path.of(arguments[0]);
	}

	/**
	 * Is called with each input.
	 * @param input any bytes
	 * @throws IOException if there is trouble that is not of the reader
	 */
	public static void fuzzerTestOneInput(byte[] input) throws IOException {
		if (input.length > 0) {
			int chosen = (input[0] & 0xFF) % TARGETS.size();
			long start = System.nanoTime();
			TARGETS.get(chosen).reader().read(Arrays.copyOfRange(input, 1, input.length));
			NANOS[chosen] += System.nanoTime() - start;
			COUNTS[chosen]++;
		}
	}

	/**
	 * Is called at the end.
	 * @throws IOException if the tally cannot be written
	 */
	public static void fuzzerTearDown() throws IOException {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < COUNTS.length; i++) {
			lines.append(TARGETS.get(i).name()).append(' ').append(COUNTS[i]).append(' ').append(NANOS[i]).append('\n');
		}
		Files.writeString(tally, lines);
	}

}
