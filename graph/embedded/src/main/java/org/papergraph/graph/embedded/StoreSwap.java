/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Puts one store in the place of another. Whenever it is cut off, {@link #settle} leaves
 * the old store or the new one, whole. Only for who holds the home.
 */
final class StoreSwap {

	private StoreSwap() {
	}

	/**
	 * Ends a swap that was cut off, and clears away what one has left.
	 */
	static void settle(ServerHome home) throws IOException {
		if (Files.exists(home.replacedData()) && Files.notExists(home.data())) {
			move(home.replacedData(), home.data());
		}
		clear(home.replacedData());
		clear(home.restore());
	}

	/**
	 * Puts other data in the place of those of a home, if it has any.
	 * @param home the home, settled
	 * @param data the other data, on the same disk
	 */
	static void swap(ServerHome home, Path data) throws IOException {
		boolean replaced = Files.exists(home.data());
		if (replaced) {
			move(home.data(), home.replacedData());
		}
		try {
			move(data, home.data());
		}
		catch (IOException ex) {
			if (replaced) {
				move(home.replacedData(), home.data());
			}
			throw ex;
		}
	}

	/** What cannot be deleted now costs room until the next time, and nothing else. */
	private static void clear(Path folder) {
		if (Files.notExists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			return;
		}
	}

	private static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

}
