/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Keeps every server away from a home for as long as it is open.
 */
final class HomeLock implements AutoCloseable {

	private final FileChannel channel;

	private HomeLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the home.
	 * @throws LocalNeo4jException when a server or another process has it
	 */
	static HomeLock take(ServerHome home) throws IOException {
		Files.createDirectories(home.run());
		FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (lock(channel) == null) {
			channel.close();
			throw held(home);
		}
		return new HomeLock(channel);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static LocalNeo4jException held(ServerHome home) throws IOException {
		return RunningServer.find(home)
			.map((server) -> new LocalNeo4jException(
					("A local Neo4j runs on %s (process %d), and its store must be at rest for this: stop the "
							+ "papergraph that started it, with Ctrl-C there or: kill %d. Then run the command again.")
						.formatted(home.directory(), server.pid(), server.pid())))
			.orElseGet(() -> new LocalNeo4jException(
					"Another process holds %s: wait until it is done, then run the command again."
						.formatted(home.lock())));
	}

}
