/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.function.Consumer;

import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.SourceFormat;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.SourceText;
import org.papergraph.ingest.source.XmlHead;

/**
 * A format whose records are XML elements.
 */
abstract class XmlRecordFormat implements SourceFormat {

	private final Set<String> records;

	private final Set<String> contexts;

	private final Set<String> ignored;

	/**
	 * Names the elements of a format.
	 * @param records the records
	 * @param contexts elements that say something of the records after them
	 * @param ignored elements that are not kept
	 */
	XmlRecordFormat(Set<String> records, Set<String> contexts, Set<String> ignored) {
		this.records = records;
		this.contexts = contexts;
		this.ignored = ignored;
	}

	/** Whether a text that starts like this is of this format. */
	abstract boolean recognizes(XmlHead head);

	/**
	 * Reads a record.
	 * @param record the record
	 * @param place where it stands
	 * @param sink takes the paper, or why there is none
	 */
	abstract void map(XmlNode record, XmlPlace place, RecordSink sink);

	@Override
	public final boolean recognizes(SourceHead head) {
		XmlHead xml = head.xml();
		return xml != null && recognizes(xml);
	}

	@Override
	public final void read(SourceText source, Consumer<ReadResult> results) throws IOException {
		RecordSink sink = new RecordSink(source, results);
		try (Reader reader = source.open()) {
			new XmlCutter(this.records, this.contexts, this.ignored, (record, place) -> map(record, place, sink), sink)
				.cut(reader);
		}
		sink.end();
	}

}
