/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * The Daily Papers page of Hugging Face, saved or copied as plain text. Three layouts
 * occur: titles and abstracts on alternating lines, the first title glued to the page's
 * head; the same with blank lines between them; and with authors, date and comments below
 * each abstract.
 */
public final class DailyPapersPage implements SourceFormat {

	@Override
	public String name() {
		return "daily-papers-page";
	}

	@Override
	public boolean recognizes(SourceHead head) {
		return head.lines()
			.stream()
			.map(MarkupCleaner::clean)
			.anyMatch((line) -> PageFurniture.isSignature(line) || PageDetails.isAuthors(line));
	}

	@Override
	public void read(SourceText source, Consumer<ReadResult> results) throws IOException {
		PageEntries entries = new PageEntries(source, results);
		List<PageLine> page = lines(source.lines());
		int index = 0;
		while (index < page.size()) {
			PageLine line = page.get(index);
			PageDetails.Found found = PageDetails.at(page, index);
			if (found != null) {
				entries.details(found.details(), line);
			}
			else if (!PageFurniture.isFurniture(line.text())) {
				String text = entries.isEmpty() ? PageFurniture.afterHead(line.text()) : line.text();
				entries.line(new PageLine(line.number(), text));
			}
			index += (found != null) ? found.lines() : 1;
		}
		if (entries.isEmpty()) {
			results.accept(
					new Rejected(RejectionReason.NO_ENTRIES, source.whole(), "is a Daily Papers page without papers"));
		}
		entries.end();
	}

	private static List<PageLine> lines(List<String> source) {
		List<PageLine> lines = new ArrayList<>();
		for (int i = 0; i < source.size(); i++) {
			// White space and invisible characters only: markup is cleaned once the
			// line's part is known.
			String text = OddCharacters.remove(source.get(i));
			if (!text.isEmpty()) {
				lines.add(new PageLine(i + 1, text));
			}
		}
		return lines;
	}

}
