/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.table;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.papergraph.ingest.source.ColumnNames;
import org.papergraph.ingest.source.PaperColumns;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.SourceFormat;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.SourceText;

/**
 * A table with a line of column names, one of which is that of titles. Columns may be
 * parted by comma, semicolon, tab or bar.
 */
public final class CsvTable implements SourceFormat {

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

	private static final int LONGEST_FIELD = 16 * 1024 * 1024;

	@Override
	public String name() {
		return "csv";
	}

	@Override
	public boolean recognizes(SourceHead head) {
		List<String> columns = names(head);
		return columns.size() > 1 && columns.stream().anyMatch((name) -> head.columns().means(name, "title"));
	}

	@Override
	public void read(SourceText source, Consumer<ReadResult> results) throws IOException {
		RecordSink sink = new RecordSink(source, results);
		long line = 1;
		try (Reader reader = source.open(); CsvReader<CsvRecord> rows = reader(source.head()).ofCsvRecord(reader)) {
			List<String> names = null;
			for (CsvRecord row : rows) {
				line = row.getStartingLineNumber();
				if (names == null) {
					names = row.getFields().stream().map(String::strip).toList();
				}
				else {
					row(row, names, source.head().columns(), sink);
				}
			}
		}
		catch (CsvParseException ex) {
			sink.reject(RejectionReason.MALFORMED, (int) line,
					"the table cannot be read here or below: " + RecordSink.shown(String.valueOf(ex.getMessage())));
		}
		sink.end();
	}

	private static void row(CsvRecord row, List<String> names, ColumnNames columns, RecordSink sink) {
		if (row.getFieldCount() != names.size()) {
			sink.reject(RejectionReason.MALFORMED, (int) row.getStartingLineNumber(),
					"has " + row.getFieldCount() + " fields for " + names.size() + " columns");
			return;
		}
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			values.putIfAbsent(ColumnNames.fold(names.get(i)), row.getField(i));
		}
		PaperDraft draft = new PaperDraft();
		new PaperColumns(columns, (name) -> values.get(ColumnNames.fold(name))).map(draft);
		sink.paper(draft, (int) row.getStartingLineNumber());
	}

	private static CsvReader.CsvReaderBuilder reader(SourceHead head) {
		return CsvReader.builder()
			.fieldSeparator(separator(head))
			.commentStrategy(CommentStrategy.NONE)
			.skipEmptyLines(true)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.maxBufferSize(LONGEST_FIELD);
	}

	private static char separator(SourceHead head) {
		String first = head.lines().isEmpty() ? "" : head.lines().get(0);
		char best = ',';
		for (char separator : SEPARATORS) {
			best = (count(first, separator) > count(first, best)) ? separator : best;
		}
		return best;
	}

	private static long count(String text, char separator) {
		return text.chars().filter((c) -> c == separator).count();
	}

	/** The names of columns; there are none in a line that is no start of a table. */
	private static List<String> names(SourceHead head) {
		String first = head.lines().isEmpty() ? "" : head.lines().get(0);
		if (first.length() > 4000) {
			return List.of();
		}
		try (CsvReader<CsvRecord> rows = reader(head).ofCsvRecord(first)) {
			return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
		}
		catch (CsvParseException | IOException ex) {
			return List.of();
		}
	}

}
