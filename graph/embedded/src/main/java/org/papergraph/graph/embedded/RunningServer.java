/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * A server that runs on a home, as it says of itself in its run file.
 *
 * @param pid its process id
 * @param boltPort where it speaks Bolt
 * @param httpPort where it serves Neo4j Browser
 */
record RunningServer(long pid, int boltPort, int httpPort) {

	/**
	 * The server that runs on the home and answers, if any.
	 * @throws IOException when the run file cannot be read
	 */
	static Optional<RunningServer> find(ServerHome home) throws IOException {
		return read(home.runFile()).filter((server) -> FreePort.answers(server.boltPort));
	}

	/**
	 * Whether a server process holds the home, be it running, starting or stopping. The
	 * lock is the truth: the operating system drops it when its holder dies in any way.
	 */
	static boolean holds(ServerHome home) throws IOException {
		if (Files.notExists(home.lock())) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.WRITE);
				FileLock lock = channel.tryLock()) {
			return lock == null;
		}
		catch (OverlappingFileLockException ex) {
			return true;
		}
	}

	/** Writes the run file in one step, so that no reader ever sees half of it. */
	void write(Path runFile) throws IOException {
		Path part = runFile.resolveSibling(runFile.getFileName() + ".part");
		Files.writeString(part, "pid=%d%nbolt=%d%nhttp=%d%n".formatted(this.pid, this.boltPort, this.httpPort));
		Files.move(part, runFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	static Optional<RunningServer> read(Path runFile) throws IOException {
		if (Files.notExists(runFile)) {
			return Optional.empty();
		}
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(runFile)) {
			properties.load(reader);
			return Optional.of(new RunningServer(Long.parseLong(properties.getProperty("pid", "")),
					Integer.parseInt(properties.getProperty("bolt", "")),
					Integer.parseInt(properties.getProperty("http", ""))));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

}
