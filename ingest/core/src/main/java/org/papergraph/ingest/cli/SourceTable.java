/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.ReadResult.Rejected;
import org.papergraph.ingest.source.SourceInput;

/** What sources hold, by format; nothing of the papers is kept. */
final class SourceTable {

	/** Stands for sources that cannot be opened. */
	private static final String UNREADABLE = "unreadable";

	private static final String ROW = "%-18s %6s %8s %8s %9s %9s %8s %10s  %s%n";

	private final Map<String, FormatCount> formats = new TreeMap<>();

	/** The first rejection of each kind in each source, and how many there are. */
	private final Map<String, Rejected> first = new LinkedHashMap<>();

	private final Map<String, Integer> alike = new LinkedHashMap<>();

	void read(PaperReader reader, SourceInput input) {
		FormatCount count = new FormatCount();
		long start = System.nanoTime();
		String format = reader.read(input, (result) -> note(result, count))
			.map((file) -> file.format())
			.orElse(UNREADABLE);
		count.file(System.nanoTime() - start);
		this.formats.merge(format, count, FormatCount::plus);
	}

	private void note(ReadResult result, FormatCount count) {
		count.add(result);
		if (result instanceof Rejected refused) {
			String kind = refused.where().source() + "\n" + refused.reason().label();
			this.first.putIfAbsent(kind, refused);
			this.alike.merge(kind, 1, Integer::sum);
		}
	}

	FormatCount total() {
		return this.formats.values().stream().reduce(new FormatCount(), FormatCount::plus);
	}

	void print(PrintWriter out) {
		out.printf(Locale.ROOT, ROW, "format", "files", "records", "papers", "abstracts", "with id", "cited",
				"records/s", "rejected");
		this.formats.forEach((format, count) -> row(out, format, count));
		row(out, "all", total());
		out.flush();
	}

	private static void row(PrintWriter out, String format, FormatCount count) {
		String rejected = count.rejected()
			.entrySet()
			.stream()
			.map((reason) -> reason.getValue() + " " + reason.getKey())
			.collect(Collectors.joining(", "));
		out.printf(Locale.ROOT, ROW, format, count.files(), count.records(), count.papers(), count.withAbstract(),
				count.withIdentifier(), count.references(), count.recordsPerSecond(),
				rejected.isEmpty() ? "0" : rejected);
	}

	/** Each kind of rejection in each source as one line, with its first place. */
	List<String> rejections() {
		List<String> lines = new ArrayList<>();
		this.first.forEach((kind, refused) -> {
			int others = this.alike.getOrDefault(kind, 1) - 1;
			lines.add(refused.describe() + ((others > 0) ? " And " + others + " more like it." : ""));
		});
		return lines;
	}

	Map<String, Object> fields() {
		Map<String, Object> fields = new LinkedHashMap<>();
		Map<String, Object> byFormat = new LinkedHashMap<>();
		this.formats.forEach((format, count) -> byFormat.put(format, fields(count)));
		fields.put("formats", byFormat);
		fields.put("all", fields(total()));
		fields.put("rejections", rejections());
		return fields;
	}

	private static Map<String, Object> fields(FormatCount count) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("files", count.files());
		fields.put("records", count.records());
		fields.put("papers", count.papers());
		fields.put("withAbstract", count.withAbstract());
		fields.put("withIdentifier", count.withIdentifier());
		fields.put("references", count.references());
		fields.put("recordsPerSecond", count.recordsPerSecond());
		fields.put("rejected", count.rejected());
		return fields;
	}

}
