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
import java.util.TreeMap;

import org.papergraph.ingest.evaluate.MarkedSection;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.ScannedSource;
import org.papergraph.ingest.source.SourceInput;

/**
 * How fast sources are read, by format, as a table for people. The sources of a format
 * are read again and again, first until the virtual machine is warm, then for as long as
 * a number needs to stand still.
 */
final class ReadingSpeed {

	private static final MarkedSection SECTION = new MarkedSection("reading-speed");

	private static final Duration WARM_UP = Duration.ofSeconds(2);

	private static final Duration MEASURED = Duration.ofSeconds(2);

	private final PaperReader reader;

	private ReadingSpeed(PaperReader reader) {
		this.reader = reader;
	}

	/**
	 * Writes the table to a Markdown file, between the lines
	 * {@code <!-- reading-speed:begin -->} and {@code <!-- reading-speed:end -->}.
	 * @param file the Markdown file
	 * @param reader reads one source
	 * @param inputs the sources; those of no known format do not count
	 */
	static void publish(Path file, PaperReader reader, List<SourceInput> inputs) {
		ReadingSpeed speed = new ReadingSpeed(reader);
		List<String> rows = new ArrayList<>();
		rows.add("| format | files | records | records a second |");
		rows.add("|---|---:|---:|---:|");
		speed.byFormat(inputs).forEach((format, some) -> {
			long records = speed.readAll(some);
			speed.rate(some, WARM_UP);
			rows.add(String.format(Locale.ROOT, "| %s | %d | %d | %d |", format, some.size(), records,
					speed.rate(some, MEASURED)));
		});
		rows.add("");
		rows.add(String.format(Locale.ROOT,
				"Measured by `papergraph sources --readme` with one thread, each format for %d seconds after %d to warm up: "
						+ "hashing, recognising the format and cleaning included, nothing extracted or stored. "
						+ "Rejected records count; many small files are slower than one large one.",
				MEASURED.toSeconds(), WARM_UP.toSeconds()));
		SECTION.rewrite(file, String.join("\n", rows));
	}

	private Map<String, List<SourceInput>> byFormat(List<SourceInput> inputs) {
		Map<String, List<SourceInput>> formats = new TreeMap<>();
		for (SourceInput input : inputs) {
			this.reader.scan(input, (rejected) -> {
			})
				.filter(ScannedSource::isRecognized)
				.ifPresent((source) -> formats.computeIfAbsent(source.file().format(), (format) -> new ArrayList<>())
					.add(input));
		}
		return formats;
	}

	private long rate(List<SourceInput> inputs, Duration atLeast) {
		long start = System.nanoTime();
		long records = 0;
		long time;
		do {
			records += readAll(inputs);
			time = System.nanoTime() - start;
		}
		while (time < atLeast.toNanos());
		return Math.round(records / (time / 1e9));
	}

	private long readAll(List<SourceInput> inputs) {
		long[] records = { 0 };
		inputs.forEach((input) -> this.reader.read(input, (result) -> records[0]++));
		return records[0];
	}

}
