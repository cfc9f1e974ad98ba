/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;
import java.util.function.Consumer;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * Takes the records of a source and numbers them, so that each is read or rejected with
 * its place.
 */
public final class RecordSink {

	private static final int SHOWN_CHARACTERS = 60;

	private final SourceText source;

	private final Consumer<ReadResult> results;

	private int count;

	/**
	 * Makes a sink for one source.
	 * @param source the source
	 * @param results takes what becomes of the records
	 */
	public RecordSink(SourceText source, Consumer<ReadResult> results) {
		this.source = source;
		this.results = results;
	}

	/**
	 * Takes a record.
	 * @param draft what it says
	 * @param line where it starts
	 */
	public void paper(PaperDraft draft, int line) {
		if (draft.title().isEmpty()) {
			reject(RejectionReason.MISSING_TITLE, line,
					"has no title" + (draft.ids().isEmpty() ? "" : ", is " + named(draft)));
		}
		else if (draft.title().codePoints().noneMatch(Character::isLetterOrDigit)) {
			reject(RejectionReason.UNUSABLE_TITLE, line,
					"a title without a letter or digit: \"" + draft.title() + "\"");
		}
		else {
			this.count++;
			SourceEntry entry = new SourceEntry(this.source.file(), this.count, null, draft.comments());
			this.results.accept(new Read(draft.toPaper(), entry, this.source.at(line, this.count), List.of()));
		}
	}

	/**
	 * Takes a record that gives no paper.
	 * @param reason the kind of problem
	 * @param line where it starts
	 * @param detail what is wrong
	 */
	public void reject(RejectionReason reason, int line, String detail) {
		this.count++;
		this.results.accept(new Rejected(reason, this.source.at(line, this.count), detail));
	}

	/**
	 * The source is over; one without any record is rejected as a whole.
	 */
	public void end() {
		if (this.count == 0) {
			this.results.accept(new Rejected(RejectionReason.NO_ENTRIES, this.source.whole(), "has no record in it"));
		}
	}

	/**
	 * {@return the start of a text, for messages}
	 * @param text any text
	 */
	public static String shown(String text) {
		String line = OddCharacters.remove(text);
		return (line.length() > SHOWN_CHARACTERS) ? line.substring(0, SHOWN_CHARACTERS) + "..." : line;
	}

	private static String named(PaperDraft draft) {
		for (var scheme : IdScheme.values()) {
			String id = draft.ids().get(scheme).orElse("");
			if (!id.isEmpty()) {
				return id;
			}
		}
		return "";
	}

}
