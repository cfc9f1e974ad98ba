/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.bibliography;

import java.io.IOException;
import java.io.Reader;

import org.papergraph.ingest.source.RejectionReason;

/**
 * Cuts a BibTeX text into its entries, so that one that is broken does not take the next
 * ones with it. What stands between entries is a comment.
 */
final class EntryCutter {

	/** An entry with its abstract has a few thousand characters. */
	private static final int LIMIT = 16 * 1024 * 1024;

	private final Entries entries;

	private final StringBuilder entry = new StringBuilder();

	private int line = 1;

	private int start;

	private int depth;

	private char closing;

	private boolean inEntry;

	private boolean escaped;

	private boolean tooLong;

	EntryCutter(Entries entries) {
		this.entries = entries;
	}

	void cut(Reader reader) throws IOException {
		char[] chars = new char[8192];
		for (int read = reader.read(chars); read >= 0; read = reader.read(chars)) {
			for (int i = 0; i < read; i++) {
				next(chars[i]);
			}
		}
		if (this.inEntry && this.depth > 0) {
			broken("an entry without end");
		}
	}

	private void next(char c) {
		if (c == '\n') {
			this.line++;
		}
		if (!this.inEntry) {
			if (c == '@') {
				open();
			}
			return;
		}
		keep(c);
		if (this.depth == 0) {
			head(c);
		}
		else {
			body(c);
		}
	}

	private void open() {
		this.inEntry = true;
		this.start = this.line;
		this.depth = 0;
		this.escaped = false;
		this.tooLong = false;
		this.entry.setLength(0);
		this.entry.append('@');
	}

	/** Between the sign and the bracket there is only a word. */
	private void head(char c) {
		if (c == '{' || c == '(') {
			this.depth = 1;
			this.closing = (c == '{') ? '}' : ')';
			this.inEntry = this.entry.length() > 2;
		}
		else if (c == '@') {
			open();
		}
		else if (!Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && c != '-' && c != '_') {
			this.inEntry = false;
		}
	}

	private void body(char c) {
		if (c == '@' && startsLine() && this.depth > 0) {
			this.entry.setLength(Math.max(0, this.entry.length() - 1));
			broken("an entry without end");
			open();
		}
		else if (this.escaped) {
			this.escaped = false;
		}
		else if (c == '\\') {
			this.escaped = true;
		}
		else if (c == '{') {
			this.depth++;
		}
		else if (c == '}' && this.depth > ((this.closing == ')') ? 1 : 0)) {
			this.depth--;
		}
		else if (c == ')' && this.closing == ')' && this.depth == 1) {
			this.depth = 0;
		}
		if (this.inEntry && this.depth == 0 && this.entry.length() > 1) {
			end();
		}
	}

	/** No field starts its line with the sign; an entry does. */
	private boolean startsLine() {
		int before = this.entry.length() - 2;
		return before >= 0 && this.entry.charAt(before) == '\n';
	}

	private void end() {
		this.inEntry = false;
		if (this.tooLong) {
			this.entries.broken(RejectionReason.TOO_LARGE, this.start,
					"an entry of more than " + LIMIT + " characters");
		}
		else {
			this.entries.entry(this.entry.toString(), this.start);
		}
	}

	private void broken(String problem) {
		this.inEntry = false;
		String text = this.entry.toString();
		this.entries.broken(this.tooLong ? RejectionReason.TOO_LARGE : RejectionReason.MALFORMED, this.start,
				problem + ": \"" + text.lines().findFirst().orElse("") + "\"");
	}

	private void keep(char c) {
		if (!this.tooLong) {
			this.entry.append(c);
			this.tooLong = this.entry.length() > LIMIT;
			if (this.tooLong) {
				this.entry.setLength(80);
			}
		}
	}

	/** Takes the entries. */
	interface Entries {

		void entry(String text, int line);

		void broken(RejectionReason reason, int line, String detail);

	}

}
