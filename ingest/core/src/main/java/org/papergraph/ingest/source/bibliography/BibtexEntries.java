/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.bibliography;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jbibtex.BibTeXEntry;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.SourceFormat;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.SourceText;

/**
 * A BibTeX or BibLaTeX bibliography.
 */
public final class BibtexEntries implements SourceFormat {

	private static final Pattern ENTRY = Pattern.compile("\\s*@\\s*[A-Za-z]{3,30}\\s*[{(].*");

	@Override
	public String name() {
		return "bibtex";
	}

	@Override
	public boolean recognizes(SourceHead head) {
		return head.json() == null && head.xml() == null
				&& head.lines().stream().anyMatch((line) -> ENTRY.matcher(line).matches());
	}

	@Override
	public void read(SourceText source, Consumer<ReadResult> results) throws IOException {
		RecordSink sink = new RecordSink(source, results);
		EntryParser parser = new EntryParser();
		EntryCutter.Entries entries = new EntryCutter.Entries() {
			@Override
			public void entry(String text, int line) {
				try {
					for (BibTeXEntry entry : parser.parse(text)) {
						sink.paper(BibtexFields.draft(entry), line);
					}
				}
				catch (ParseException | TokenMgrException ex) {
					broken(RejectionReason.MALFORMED, line, "not BibTeX: " + String.valueOf(ex.getMessage()));
				}
			}

			@Override
			public void broken(RejectionReason reason, int line, String detail) {
				sink.reject(reason, line, RecordSink.shown(detail));
			}
		};
		try (Reader reader = source.open()) {
			new EntryCutter(entries).cut(reader);
		}
		sink.end();
	}

}
