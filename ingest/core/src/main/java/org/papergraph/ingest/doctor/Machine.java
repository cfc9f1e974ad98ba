/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.doctor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;

/**
 * What a machine offers.
 *
 * @param java the feature version of Java, such as 17
 * @param heap the largest heap of this process in bytes
 * @param memory the memory of the machine, or of the container, in bytes
 * @param disk what can still be written where data is kept, in bytes
 */
public record Machine(int java, long heap, long memory, long disk) {

	/**
	 * {@return this machine}
	 * @param home where data is kept; it need not be there yet
	 * @throws IOException if nobody can say how full its disk is
	 */
	public static Machine here(Path home) throws IOException {
		Path there = home.toAbsolutePath();
		while (!Files.exists(there) && there.getParent() != null) {
			there = there.getParent();
		}
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		return new Machine(Runtime.version().feature(), Runtime.getRuntime().maxMemory(), system.getTotalMemorySize(),
				Files.getFileStore(there).getUsableSpace());
	}

}
