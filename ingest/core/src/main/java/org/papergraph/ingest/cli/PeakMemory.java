/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The most memory this process had so far.
 */
final class PeakMemory {

	private static final Path LINUX = Path.of("/proc/self/status");

	private PeakMemory() {
	}

	/**
	 * {@return the peak of the whole process where the system tells, else of its heap}
	 */
	static long megabytes() {
		if (Files.isReadable(LINUX)) {
			try (Stream<String> lines = Files.lines(LINUX)) {
				return lines.filter((line) -> line.startsWith("VmHWM:"))
					.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
					.findFirst()
					.orElseGet(PeakMemory::heap);
			}
			catch (IOException ex) {
				return heap();
			}
		}
		return heap();
	}

	private static long heap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.map(MemoryPoolMXBean::getPeakUsage)
			.filter(Objects::nonNull)
			.mapToLong(MemoryUsage::getUsed)
			.sum() / (1024 * 1024);
	}

}
