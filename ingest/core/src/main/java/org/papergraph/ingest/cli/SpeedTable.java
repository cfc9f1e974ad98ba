/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.papergraph.ingest.evaluate.MarkedSection;
import org.papergraph.ingest.pipeline.IngestReport;

/** What an ingest took, as a table for people. */
final class SpeedTable {

	private static final MarkedSection SECTION = new MarkedSection("speed");

	private SpeedTable() {
	}

	/**
	 * Writes the table to a Markdown file, between the lines {@code <!-- speed:begin -->}
	 * and {@code <!-- speed:end -->}.
	 */
	static void publish(Path file, IngestReport report) {
		List<String> rows = new ArrayList<>();
		rows.add("| step | seconds |");
		rows.add("|---|---:|");
		for (Map.Entry<String, Duration> step : report.timings().entrySet()) {
			rows.add(row(step.getKey(), step.getValue()));
		}
		rows.add(row("**all**", report.total()));
		rows.add("");
		rows.add(String.format(Locale.ROOT,
				"Measured by `papergraph ingest --readme` on %d entries of %d papers, %d of them extracted, with %d processors: "
						+ "%.1f papers a second, peak memory of the ingest %d MB.",
				report.reading().entries(), report.papers(), report.extracted(),
				Runtime.getRuntime().availableProcessors(), report.papersPerSecond(), PeakMemory.megabytes()));
		SECTION.rewrite(file, String.join("\n", rows));
	}

	private static String row(String step, Duration time) {
		return String.format(Locale.ROOT, "| %s | %.1f |", step, time.toMillis() / 1e3);
	}

}
