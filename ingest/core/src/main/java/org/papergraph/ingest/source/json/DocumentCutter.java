/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

import org.papergraph.ingest.source.RejectionReason;

/**
 * Cuts records out of a JSON text, however large it is: the values at one path, such as
 * the elements of {@code results}. It looks at brackets and strings alone; whether a
 * record is right is for the parser to say, so that one wrong record does not take the
 * next ones with it.
 */
final class DocumentCutter {

	private static final String SEPARATORS = " \t\r\n,\u001E\uFEFF";

	private final Reader reader;

	private final List<String> path;

	private final RecordCuts cuts;

	private final RecordBuffer buffer = new RecordBuffer();

	private final char[] chars = new char[8192];

	private int position;

	private int end;

	private int line = 1;

	DocumentCutter(Reader reader, List<String> path, RecordCuts cuts) {
		this.reader = reader;
		this.path = path;
		this.cuts = cuts;
	}

	void cut() throws IOException {
		try {
			while (peekPast(SEPARATORS) >= 0) {
				value(0);
			}
		}
		catch (EOFException ex) {
			this.cuts.broken(RejectionReason.MALFORMED, this.line, "ends in the middle of a record");
		}
		catch (UnexpectedCharacterException ex) {
			this.cuts.broken(RejectionReason.MALFORMED, this.line, ex.getMessage() + ", the rest is not read");
		}
	}

	private void value(int level) throws IOException {
		int first = peekPast(SEPARATORS);
		if (level == this.path.size()) {
			record();
		}
		else if (first == '[' && this.path.get(level).equals("*")) {
			next();
			while (peekPast(SEPARATORS) != ']') {
				value(level + 1);
			}
			next();
		}
		else if (first == '{') {
			object(level);
		}
		else {
			skip();
		}
	}

	private void object(int level) throws IOException {
		next();
		for (int c = peekPast(SEPARATORS); c != '}'; c = peekPast(SEPARATORS)) {
			if (c != '"') {
				throw new UnexpectedCharacterException("no name where one belongs", (char) c);
			}
			this.buffer.start();
			skip();
			String name = this.buffer.isTooLong() ? "\"\"" : this.buffer.end();
			if (peekPast(" \t\r\n") != ':') {
				throw new UnexpectedCharacterException("no colon after a name", (char) peek());
			}
			next();
			if (this.path.get(level).equals(name.substring(1, name.length() - 1))) {
				value(level + 1);
			}
			else {
				peekPast(SEPARATORS);
				skip();
			}
		}
		next();
	}

	private void record() throws IOException {
		int start = this.line;
		this.buffer.start();
		skip();
		boolean tooLong = this.buffer.isTooLong();
		String text = this.buffer.end();
		if (tooLong) {
			this.cuts.broken(RejectionReason.TOO_LARGE, start, RecordBuffer.complaint());
		}
		else {
			this.cuts.record(text, start);
		}
	}

	/** Passes over one value. */
	private void skip() throws IOException {
		int depth = 0;
		do {
			char c = next();
			if (c == '"') {
				string();
			}
			else if (c == '{' || c == '[') {
				depth++;
			}
			else if (c == '}' || c == ']') {
				depth--;
				if (depth < 0) {
					throw new UnexpectedCharacterException("a bracket that was not opened", c);
				}
			}
			else if (depth == 0) {
				scalar();
			}
		}
		while (depth > 0);
	}

	private void string() throws IOException {
		for (char c = next(); c != '"'; c = next()) {
			if (c == '\n') {
				throw new UnexpectedCharacterException("a string that does not end on its line", '"');
			}
			if (c == '\\') {
				next();
			}
		}
	}

	private void scalar() throws IOException {
		while (peek() >= 0 && ",]}".indexOf(peek()) < 0 && !Character.isWhitespace(peek())) {
			next();
		}
	}

	private int peekPast(String passed) throws IOException {
		int c = peek();
		while (c >= 0 && passed.indexOf(c) >= 0) {
			next();
			c = peek();
		}
		if (c < 0 && passed.indexOf(',') < 0) {
			throw new EOFException();
		}
		return c;
	}

	private int peek() throws IOException {
		if (this.position == this.end) {
			this.position = 0;
			this.end = Math.max(0, this.reader.read(this.chars));
		}
		return (this.end == 0) ? -1 : this.chars[this.position];
	}

	private char next() throws IOException {
		int c = peek();
		if (c < 0) {
			throw new EOFException();
		}
		this.position++;
		if (c == '\n') {
			this.line++;
		}
		this.buffer.add((char) c);
		return (char) c;
	}

}
