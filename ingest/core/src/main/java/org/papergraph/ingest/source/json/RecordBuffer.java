/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

/**
 * The characters of one record, as long as they are not too many.
 */
final class RecordBuffer {

	/** A paper with its references and its text has up to a few million characters. */
	static final int LIMIT = 16 * 1024 * 1024;

	private final StringBuilder text = new StringBuilder();

	private boolean open;

	private boolean tooLong;

	void start() {
		this.text.setLength(0);
		this.open = true;
		this.tooLong = false;
	}

	void add(char c) {
		if (this.open && !this.tooLong) {
			this.text.append(c);
			this.tooLong = this.text.length() > LIMIT;
			if (this.tooLong) {
				this.text.setLength(0);
				this.text.trimToSize();
			}
		}
	}

	boolean isTooLong() {
		return this.tooLong;
	}

	String end() {
		this.open = false;
		return this.text.toString();
	}

	static String complaint() {
		return "a record of more than " + LIMIT + " characters";
	}

}
