/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.SourceFile;

/**
 * A source that is text of a known format.
 */
public final class SourceText {

	/**
	 * A page of hundreds of papers has 300 kB; what is a hundred times that is no page.
	 */
	private static final int LONGEST_PAGE = 32 * 1024 * 1024;

	private final SourceFile file;

	private final String label;

	private final SourceHead head;

	private final Content content;

	SourceText(SourceFile file, String label, SourceHead head, Content content) {
		this.file = file;
		this.label = label;
		this.head = head;
		this.content = content;
	}

	/**
	 * {@return its identity, with the format that was recognised}
	 */
	public SourceFile file() {
		return this.file;
	}

	/**
	 * {@return how it starts}
	 */
	public SourceHead head() {
		return this.head;
	}

	/**
	 * Opens the text.
	 * @return the characters, without byte-order mark; the caller closes them
	 * @throws IOException if the source cannot be opened
	 */
	public Reader open() throws IOException {
		return this.content.open();
	}

	/**
	 * Reads a source that is only understood as a whole.
	 * @return its lines, without their ends; line 1 is at index 0
	 * @throws IOException if the source cannot be read
	 * @throws RecordTooLongException if it is larger than any page
	 */
	public List<String> lines() throws IOException {
		List<String> lines = new ArrayList<>();
		try (BufferedReader reader = new BufferedReader(new GuardedReader(open(), LONGEST_PAGE))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				lines.add(line);
			}
		}
		return lines;
	}

	SourceLocation at(int line) {
		return new SourceLocation(this.label, line);
	}

	SourceLocation at(int line, int record) {
		return new SourceLocation(this.label, line, record);
	}

	SourceLocation whole() {
		return SourceLocation.whole(this.label);
	}

	/** Opens the characters of a source. */
	@FunctionalInterface
	interface Content {

		Reader open() throws IOException;

	}

}
