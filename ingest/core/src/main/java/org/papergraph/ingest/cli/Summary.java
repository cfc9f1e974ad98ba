/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.papergraph.graph.write.WriteReport;
import org.papergraph.ingest.pipeline.IngestReport;
import org.papergraph.ingest.pipeline.Reading;

/**
 * A run in a few lines.
 */
final class Summary {

	private static final int SHOWN = 5;

	private Summary() {
	}

	static String read(Reading reading, int papers) {
		return String.format(Locale.ROOT, "read %d entries of %d papers, rejected %d", reading.entries(), papers,
				reading.rejected().total());
	}

	static List<String> lines(IngestReport report) {
		WriteReport written = report.written();
		List<String> lines = new ArrayList<>();
		lines.add(read(report.reading(), report.papers()) + ((report.refusals().entries() > 0)
				? ", refused by the extractor " + report.refusals().entries() : ""));
		lines.add(String.format(Locale.ROOT, "papers: %d new, %d changed, %d already there", written.papersAdded(),
				written.papersChanged(), written.papersUnchanged()));
		report.reading().lacking().stream().limit(SHOWN).forEach(lines::add);
		lines.add(String.format(Locale.ROOT, "%.1f s, %.1f papers a second, peak memory %d MB",
				report.total().toMillis() / 1e3, report.papersPerSecond(), PeakMemory.megabytes()));
		return lines;
	}

}
