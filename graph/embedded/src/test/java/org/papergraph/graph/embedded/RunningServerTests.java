/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunningServerTests {

	@TempDir
	private Path folder;

	private ServerHome home;

	@BeforeEach
	void createTheHome() throws IOException {
		this.home = new ServerHome(this.folder);
		Files.createDirectories(this.home.run());
	}

	@Test
	void readsWhatItWrote() throws IOException {
		RunningServer server = new RunningServer(4711, 7687, 7474);
		server.write(this.home.runFile());
		assertThat(RunningServer.read(this.home.runFile())).contains(server);
	}

	@Test
	void takesABrokenRunFileForNone() throws IOException {
		assertThat(RunningServer.read(this.home.runFile())).isEmpty();
		Files.writeString(this.home.runFile(), "pid=4711\nbolt=\n");
		assertThat(RunningServer.read(this.home.runFile())).isEmpty();
	}

	@Test
	void findsOnlyAServerThatAnswers() throws IOException {
		try (ServerSocket bolt = new ServerSocket(0, 1, InetAddress.getByName(FreePort.LOOPBACK))) {
			RunningServer server = new RunningServer(4711, bolt.getLocalPort(), 7474);
			server.write(this.home.runFile());
			assertThat(RunningServer.find(this.home)).contains(server);
		}
		assertThat(RunningServer.find(this.home)).isEmpty();
	}

	@Test
	void theLockSaysWhetherTheHomeIsHeld() throws IOException {
		assertThat(RunningServer.holds(this.home)).isFalse();
		try (FileChannel channel = FileChannel.open(this.home.lock(), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			assertThat(lock.isValid()).isTrue();
			assertThat(RunningServer.holds(this.home)).isTrue();
		}
		assertThat(RunningServer.holds(this.home)).isFalse();
	}

}
