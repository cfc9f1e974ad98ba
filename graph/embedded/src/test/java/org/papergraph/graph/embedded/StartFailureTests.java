/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StartFailureTests {

	@TempDir
	private Path folder;

	private ServerHome home;

	@BeforeEach
	void createTheLogs() throws IOException {
		this.home = new ServerHome(this.folder);
		Files.createDirectories(this.home.logs());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process | Another Neo4j, not started by Papergraph, uses the store in
					java.lang.OutOfMemoryError: Java heap space | The local Neo4j ran out of memory: allow it more with -Dpapergraph.neo4j.heap=1g.
					java.io.IOException: No space left on device | is full: free some space.
					something else | did not start.
					""")
	void saysWhatToDoAboutWhatTheLogSays(String line, String message) throws IOException {
		Files.writeString(this.home.log(), line + "\n");
		assertThat(StartFailure.read(this.home, 0).explain()).hasMessageContaining(message)
			.hasMessageContaining("The last lines of " + this.home.log() + ":\n  " + line);
	}

	@Test
	void leavesOutWhatEarlierStartsSaid() throws IOException {
		Files.writeString(this.home.log(), "old words\nnew words\n");
		assertThat(StartFailure.read(this.home, "old words\n".length()).explain()).hasMessageContaining("new words")
			.message()
			.doesNotContain("old words");
	}

	@Test
	void leavesOutStackFramesAndKeepsCauses() throws IOException {
		Files.writeString(this.home.log(),
				"ERROR Failed\n\tat org.example.Main.run(Main.java:1)\n2026-11-21 20:10:15.129+0000 WARN  at org.example.Main.run(Main.java:1)\n"
						+ "Caused by: bad store\n\t... 14 more\n");
		assertThat(StartFailure.read(this.home, 0).explain())
			.hasMessageEndingWith(":\n  ERROR Failed\n  Caused by: bad store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "java.net.BindException: Address already in use",
			"Caused by: org.neo4j.configuration.helpers.PortBindException: Address 127.0.0.1:7477 is already in use" })
	void noticesATakenPort(String line) throws IOException {
		assertThat(StartFailure.read(this.home, 0).portWasTaken()).isFalse();
		Files.writeString(this.home.console(), line + "\n");
		assertThat(StartFailure.read(this.home, 0).portWasTaken()).isTrue();
	}

}
