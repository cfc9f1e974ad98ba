/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.bibliography;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.ingest.source.GuardedReader;
import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.SourceFormat;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.SourceText;

/**
 * References in the tagged lines of RIS, also where the spaces are wrong, the end of a
 * reference is missing or its type stands twice.
 */
public final class RisReferences implements SourceFormat {

	private static final Pattern LINE = Pattern.compile("\\s?([A-Z][A-Z0-9])\\s{1,3}-(?:\\s+(.*))?");

	private static final int LONGEST_LINE = 16 * 1024 * 1024;

	@Override
	public String name() {
		return "ris";
	}

	@Override
	public boolean recognizes(SourceHead head) {
		return head.lines()
			.stream()
			.map((line) -> line.replace("\uFEFF", "").strip())
			.filter((line) -> !line.isEmpty())
			.findFirst()
			.filter((line) -> line.matches("TY\\s{1,3}-\\s*[A-Za-z]+.*"))
			.isPresent();
	}

	@Override
	public void read(SourceText source, Consumer<ReadResult> results) throws IOException {
		RecordSink sink = new RecordSink(source, results);
		GuardedReader guard = new GuardedReader(source.open(), LONGEST_LINE);
		RisRecord record = new RisRecord();
		int start = 1;
		boolean afterBlank = false;
		int number = 0;
		try (BufferedReader lines = new BufferedReader(guard)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				guard.next();
				number++;
				Matcher tagged = LINE.matcher(line.replace("\uFEFF", ""));
				String tag = tagged.matches() ? tagged.group(1) : "";
				boolean next = tag.equals("TY") && afterBlank && (record.has("T1") || record.has("TI"));
				if (tag.equals("ER") || next) {
					end(record, start, sink);
					record = new RisRecord();
				}
				start = (tag.equals("TY") && !record.has("TY")) ? number : start;
				if (tagged.matches() && !tag.equals("ER")) {
					record.add(tag, (tagged.group(2) != null) ? tagged.group(2) : "");
				}
				else if (!tagged.matches()) {
					record.goOn(line);
				}
				afterBlank = line.isBlank();
			}
		}
		end(record, start, sink);
		sink.end();
	}

	private static void end(RisRecord record, int line, RecordSink sink) {
		if (!record.isEmpty()) {
			sink.paper(record.draft(), line);
		}
	}

}
