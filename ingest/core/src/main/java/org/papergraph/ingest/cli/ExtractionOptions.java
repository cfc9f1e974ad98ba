/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import picocli.CommandLine.Option;

/**
 * How to extract.
 */
final class ExtractionOptions {

	@Option(names = "--threads", paramLabel = "N", description = "Threads that extract; default: one a core.")
	private int threads = Runtime.getRuntime().availableProcessors();

	int threads() {
		return Math.max(1, this.threads);
	}

}
