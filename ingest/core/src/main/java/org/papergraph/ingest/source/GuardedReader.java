/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a library from gathering without end: whoever uses it says when a piece is done,
 * and a piece that is longer than allowed is not read further.
 */
public final class GuardedReader extends FilterReader {

	private final int limit;

	private long count;

	/**
	 * Guards a reader.
	 * @param reader the characters
	 * @param limit how many a piece may have
	 */
	public GuardedReader(Reader reader, int limit) {
		super(reader);
		this.limit = limit;
	}

	/** A piece is done, the next one starts. */
	public void next() {
		this.count = 0;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		this.count += Math.max(read, 0);
		if (this.count > this.limit) {
			throw new RecordTooLongException(this.limit);
		}
		return read;
	}

}
