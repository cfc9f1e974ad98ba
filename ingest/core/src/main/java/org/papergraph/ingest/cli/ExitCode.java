/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

/**
 * How a command ended, for scripts.
 */
final class ExitCode {

	static final int DONE = 0;

	static final int FAILED = 1;

	static final int USAGE = 2;

	/** Finished, but more was rejected than allowed. */
	static final int TOO_MANY_REJECTED = 3;

	private ExitCode() {
	}

}
