/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Looks at Java, memory, disk and the folder for data.
 */
public final class MachineChecks {

	private static final int LEAST_JAVA = 17;

	private static final long MEGABYTE = 1L << 20;

	/**
	 * What -Xmx1g leaves in every virtual machine; an ingest of any size was seen to fit.
	 */
	private static final long LEAST_HEAP = 900 * MEGABYTE;

	/** The ingest, the local database and the API side by side. */
	private static final long LEAST_MEMORY = 3_500 * MEGABYTE;

	private static final long LEAST_DISK = 500 * MEGABYTE;

	private static final long ENOUGH_DISK = 5_000 * MEGABYTE;

	private MachineChecks() {
	}

	/**
	 * {@return what a machine offers, thing by thing}
	 * @param machine the machine
	 * @param home where data is kept
	 */
	public static List<Finding> of(Machine machine, Path home) {
		return List.of(java(machine), heap(machine), memory(machine), folder(home), disk(machine, home));
	}

	private static Finding java(Machine machine) {
		return (machine.java() >= LEAST_JAVA) ? Finding.fine("java", "Java " + machine.java())
				: Finding.problem("java", "This is Java " + machine.java() + ", but Papergraph needs " + LEAST_JAVA
						+ " or later: set JAVA_HOME to a newer JDK.");
	}

	private static Finding heap(Machine machine) {
		String heap = "The heap may grow to " + size(machine.heap());
		return (machine.heap() >= LEAST_HEAP) ? Finding.fine("heap", heap) : Finding.problem("heap",
				heap + ", which is too little for the models: set PAPERGRAPH_JAVA_OPTS=-Xmx2g.");
	}

	private static Finding memory(Machine machine) {
		String memory = size(machine.memory()) + " of memory";
		return (machine.memory() >= LEAST_MEMORY) ? Finding.fine("memory", memory)
				: Finding.warning("memory", memory + " are few for the ingest, the local database and the API together:"
						+ " use a database on another machine (--uri), or close other programs.");
	}

	private static Finding folder(Path home) {
		try {
			Files.createDirectories(home);
			Files.delete(Files.createTempFile(home, "doctor", ".tmp"));
			return Finding.fine("folder", "Data is kept in " + home);
		}
		catch (IOException ex) {
			return Finding.problem("folder", "The folder " + home + " cannot be written (" + ex
					+ "): correct its rights, or choose another one with PAPERGRAPH_HOME.");
		}
	}

	private static Finding disk(Machine machine, Path home) {
		String free = size(machine.disk()) + " are free on the disk of " + home;
		if (machine.disk() < LEAST_DISK) {
			return Finding.problem("disk", free + ": free some space, or choose another disk with PAPERGRAPH_HOME.");
		}
		return (machine.disk() < ENOUGH_DISK) ? Finding.warning("disk", free + ", which a large graph may fill.")
				: Finding.fine("disk", free);
	}

	private static String size(long bytes) {
		return (bytes < 10_000 * MEGABYTE) ? bytes / MEGABYTE + " MB"
				: String.format(Locale.ROOT, "%d GB", bytes / (1024 * MEGABYTE));
	}

}
