/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.SourceFormat;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.SourceText;
import org.papergraph.ingest.source.TagRemover;

/**
 * A page of Hugging Face saved as HTML: the page carries the data it shows as JSON in an
 * attribute, abstracts included.
 */
public final class DailyPapersHtml implements SourceFormat {

	private static final Pattern DATA = Pattern.compile("data-props=(?:\"([^\"]*)\"|'([^']*)')");

	private final DailyPapersAnswer answer = new DailyPapersAnswer();

	@Override
	public String name() {
		return "daily-papers-html";
	}

	@Override
	public boolean recognizes(SourceHead head) {
		return head.isHtml() && (head.text().contains("data-target=\"DailyPapers\"")
				|| head.text().contains("Daily Papers - Hugging Face"));
	}

	@Override
	public void read(SourceText source, Consumer<ReadResult> results) throws IOException {
		RecordSink sink = new RecordSink(source, results);
		Matcher data = DATA.matcher(String.join("\n", source.lines()));
		while (data.find()) {
			String json = TagRemover.characters((data.group(1) != null) ? data.group(1) : data.group(2));
			if (json.contains("\"dailyPapers\"")) {
				this.answer.read(new StringReader(json), "dailyPapers/*", sink, source.head());
			}
		}
		sink.end();
	}

}
