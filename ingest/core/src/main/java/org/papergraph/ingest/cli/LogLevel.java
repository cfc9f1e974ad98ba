/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the log tell the story of a run.
 */
final class LogLevel {

	private LogLevel() {
	}

	static void verbose() {
		if (LoggerFactory.getLogger("org.papergraph") instanceof Logger logger) {
			logger.setLevel(Level.DEBUG);
		}
	}

}
