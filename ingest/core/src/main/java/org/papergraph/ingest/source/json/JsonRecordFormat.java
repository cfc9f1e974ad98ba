/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.ingest.source.JsonHead;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.SourceFormat;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.SourceText;

/**
 * A format whose records are JSON objects: one alone, one a line, or many in a list that
 * stands at some path.
 */
abstract class JsonRecordFormat implements SourceFormat {

	/** The root itself (also of each line), and a list of roots. */
	static final List<String> ROOTS = List.of("", "*");

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(RecordBuffer.LIMIT).build())
			.build())
		.build();

	/**
	 * Finds the records.
	 * @param json how the source starts
	 * @param head the same as text
	 * @return the path of the records, null if the source is of another format
	 */
	abstract @Nullable String path(JsonHead json, SourceHead head);

	/**
	 * Reads a record.
	 * @param record the object
	 * @param draft takes what it says
	 * @param head how the source starts
	 */
	abstract void map(JsonNode record, PaperDraft draft, SourceHead head);

	@Override
	public final boolean recognizes(SourceHead head) {
		JsonHead json = head.json();
		return json != null && path(json, head) != null;
	}

	@Override
	public final void read(SourceText source, Consumer<ReadResult> results) throws IOException {
		RecordSink sink = new RecordSink(source, results);
		JsonHead json = source.head().json();
		String path = (json != null) ? path(json, source.head()) : null;
		RecordCuts cuts = cuts(sink, source.head());
		try (Reader reader = source.open()) {
			if (json != null && json.isLines()) {
				new LineCutter(cuts).cut(reader);
			}
			else {
				new DocumentCutter(reader, steps((path != null) ? path : ""), cuts).cut();
			}
		}
		sink.end();
	}

	/** Reads records that stand in a text of another kind. */
	final void read(Reader reader, String path, RecordSink sink, SourceHead head) throws IOException {
		new DocumentCutter(reader, steps(path), cuts(sink, head)).cut();
	}

	private static List<String> steps(String path) {
		return path.isEmpty() ? List.of() : List.of(path.split("/"));
	}

	private RecordCuts cuts(RecordSink sink, SourceHead head) {
		return new RecordCuts() {
			@Override
			public void record(String text, int line) {
				try {
					take(MAPPER.readTree(text), sink, line, head);
				}
				catch (JacksonException ex) {
					broken(RejectionReason.MALFORMED, line,
							"the JSON cannot be read: " + RecordSink.shown(ex.getOriginalMessage()));
				}
			}

			@Override
			public void broken(RejectionReason reason, int line, String detail) {
				sink.reject(reason, line, detail);
			}
		};
	}

	private void take(JsonNode record, RecordSink sink, int line, SourceHead head) {
		if (!record.isObject() || record.isEmpty()) {
			sink.reject(RejectionReason.NO_RECORD, line,
					"\"" + RecordSink.shown(record.toString()) + "\" in place of a record");
			return;
		}
		PaperDraft draft = new PaperDraft();
		map(record, draft, head);
		String error = JsonFields.text(record, "error");
		if (draft.title().isEmpty() && error != null) {
			sink.reject(RejectionReason.ERROR_ANSWER, line,
					"an error in place of a record: \"" + RecordSink.shown(error) + "\"");
			return;
		}
		sink.paper(draft, line);
	}

}
