/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.papergraph.graph.write.Rejections;
import org.papergraph.ingest.pipeline.IngestReport;
import org.papergraph.ingest.pipeline.Refusals;

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
	 * Shows what a run rejected, and why an extractor broke, which fails the command
	 * whatever the limit.
	 * @param report what the run came to
	 * @return the exit code
	 */
	int judge(IngestReport report, PrintWriter err) {
		return judge(report.rejections(), report.reading().entries(), report.refusals(), err);
	}

	/**
	 * Shows what was rejected, and why an extractor broke.
	 * @param rejections what was rejected
	 * @param read how much was read
	 * @param refusals tell whether the extractor broke
	 * @return the exit code
	 */
	int judge(Rejections rejections, int read, Refusals refusals, PrintWriter err) {
		int code = judge(rejections, read, err);
		refusals.failure().ifPresent((problem) -> err.println("papergraph: In the extraction, " + problem + "."));
		return refusals.failure().isPresent() ? ExitCode.FAILED : code;
	}

	/**
	 * Shows what was rejected.
	 * @param rejections what was rejected
	 * @param read how much was read
	 * @return the exit code
	 */
	int judge(Rejections rejections, int read, PrintWriter err) {
		rejections.listed().stream().limit(SHOWN).forEach((line) -> err.println("rejected: " + line));
		long more = rejections.total() - Math.min(SHOWN, rejections.listed().size());
		if (more > 0) {
			err.println("rejected: " + more + " more (" + reasons(rejections)
					+ " in all); --report FILE lists up to 1000.");
		}
		if (read == 0) {
			err.println("papergraph: Nothing could be read"
					+ ((rejections.total() == 0) ? ": the sources hold no files." : "."));
			return ExitCode.FAILED;
		}
		return (this.limit != null && rejections.total() > this.limit) ? ExitCode.TOO_MANY_REJECTED : ExitCode.DONE;
	}

	private static String reasons(Rejections rejections) {
		return rejections.byReason()
			.entrySet()
			.stream()
			.map((some) -> some.getValue() + " " + some.getKey())
			.collect(Collectors.joining(", "));
	}

}
