/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Many records pass through a heap that would not hold them. */
class StreamingMemoryTests {

	private static final int OUT_OF_MEMORY = 3;

	@ParameterizedTest
	@CsvSource({ "ingest, entries=20000 extracted=20000 rejected=0 listed=0",
			"reject, entries=0 extracted=0 rejected=599999 listed=100", "unite, entries=40000 papers=30000" })
	void keepsNoRecords(String part, String counted) throws Exception {
		assertThat(run(part)).isEqualTo("0 " + counted);
	}

	@Test
	void aListOfTheSameRecordsDoesNotFit() throws Exception {
		assertThat(run("keep")).startsWith(OUT_OF_MEMORY + " ");
	}

	/**
	 * {@return exit code and output}
	 */
	private static String run(String part) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-cp",
				System.getProperty("java.class.path"), StreamingProbe.class.getName(), part)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		return process.waitFor() + " " + (output.startsWith("Terminating") ? "" : output);
	}

}
