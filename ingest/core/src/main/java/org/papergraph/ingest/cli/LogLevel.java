/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Makes the log tell the story of a run.
 */
final class LogLevel {

	private LogLevel() {
	}

	/** Sends what libraries log through the JDK to where everything else is logged. */
	static void gatherJdkLog() {
		SLF4JBridgeHandler.removeHandlersForRootLogger();
		SLF4JBridgeHandler.install();
	}

	static void verbose() {
		if (LoggerFactory.getLogger("org.papergraph") instanceof Logger logger) {
			logger.setLevel(Level.DEBUG);
		}
	}

}
