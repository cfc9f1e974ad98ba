/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.fuzz;

import java.util.List;
import java.util.Locale;

/**
 * How many inputs each reader got.
 *
 * @param lines a reader each: its name, how many inputs, and the nanoseconds it took
 */
record FuzzTally(List<String> lines) {

	private static final double SECOND = 1e9;

	/**
	 * {@return a table in Markdown}
	 * @param findings how many inputs broke the law
	 */
	String table(int findings) {
		StringBuilder table = new StringBuilder("| reader | inputs | a second |\n|---|---:|---:|\n");
		long inputs = 0;
		long nanos = 0;
		for (String line : this.lines) {
			String[] fields = line.split(" ");
			long count = Long.parseLong(fields[1]);
			long took = Long.parseLong(fields[2]);
			row(table, fields[0], count, took);
			inputs += count;
			nanos += took;
		}
		row(table, "all", inputs, nanos);
		return table.append("\nFindings (a crash, a hang, memory used up, a record lost): ")
			.append(findings)
			.append('.')
			.toString();
	}

	private static void row(StringBuilder table, String name, long count, long nanos) {
		table.append(
				String.format(Locale.ROOT, "| %s | %d | %.0f |%n", name, count, count * SECOND / Math.max(1, nanos)));
	}

}
