/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until Ctrl-C or until what it waits for has ended by itself.
 */
final class Waiting {

	private static final Logger log = LoggerFactory.getLogger(Waiting.class);

	private static final int MILLIS = 500;

	private Waiting() {
	}

	/**
	 * Waits.
	 * @param alive whether what runs still runs
	 * @param parts what to stop, in this order, once the process is asked to end
	 * @return the exit code
	 */
	static int whileAlive(BooleanSupplier alive, AutoCloseable... parts) {
		Thread hook = new Thread(() -> close(parts), "stop");
		Runtime.getRuntime().addShutdownHook(hook);
		try {
			while (alive.getAsBoolean()) {
				Thread.sleep(MILLIS);
			}
			return ExitCode.FAILED;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ExitCode.DONE;
		}
	}

	private static void close(AutoCloseable... parts) {
		for (AutoCloseable part : parts) {
			try {
				part.close();
			}
			catch (Exception ex) {
				log.warn("{} could not be stopped.", part, ex);
			}
		}
	}

}
