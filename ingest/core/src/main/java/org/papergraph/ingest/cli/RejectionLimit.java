/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Decides whether a run with rejected entries is a success. Without a limit it is, as
 * long as anything could be read: a few broken entries in a folder of pages are normal.
 */
final class RejectionLimit {

	private static final int SHOWN = 10;

	@Option(names = "--max-rejected", paramLabel = "N",
			description = "End with exit code 3 if more entries than this are rejected; default: no limit.")
	private @Nullable Integer limit;

	/**
	 * Shows what was rejected.
	 * @param rejections each as one line
	 * @param read how much was read
	 * @return the exit code
	 */
	int judge(List<String> rejections, int read, PrintWriter err) {
		rejections.stream().limit(SHOWN).forEach((line) -> err.println("rejected: " + line));
		if (rejections.size() > SHOWN) {
			err.println("rejected: " + (rejections.size() - SHOWN) + " more; --report FILE lists all.");
		}
		if (read == 0) {
			err.println("papergraph: Nothing could be read"
					+ (rejections.isEmpty() ? ": the sources hold no files." : "."));
			return ExitCode.FAILED;
		}
		return (this.limit != null && rejections.size() > this.limit) ? ExitCode.TOO_MANY_REJECTED : ExitCode.DONE;
	}

}
