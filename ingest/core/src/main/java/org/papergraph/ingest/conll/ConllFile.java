/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of columns: a token a line, a blank line after a sentence, and a line that
 * begins with {@code -DOCSTART-} before a text. What stands before the first such line is
 * a text, too.
 */
public final class ConllFile {

	private static final String START = "-DOCSTART-";

	private final List<ConllDocument> documents = new ArrayList<>();

	private List<List<ConllRow>> sentences = new ArrayList<>();

	private List<ConllRow> rows = new ArrayList<>();

	private ConllFile() {
	}

	/**
	 * Reads a file.
	 * @param lines the lines
	 * @return its texts, those without a token left out
	 * @throws IOException if the lines cannot be read
	 */
	public static List<ConllDocument> read(BufferedReader lines) throws IOException {
		ConllFile file = new ConllFile();
		String line = lines.readLine();
		while (line != null) {
			file.take(line);
			line = lines.readLine();
		}
		file.endDocument();
		return List.copyOf(file.documents);
	}

	private void take(String line) {
		if (line.startsWith(START)) {
			endDocument();
		}
		else if (line.isBlank()) {
			endSentence();
		}
		else {
			this.rows.add(new ConllRow(line));
		}
	}

	private void endSentence() {
		if (!this.rows.isEmpty()) {
			this.sentences.add(this.rows);
			this.rows = new ArrayList<>();
		}
	}

	private void endDocument() {
		endSentence();
		if (!this.sentences.isEmpty()) {
			this.documents.add(new ConllDocument(this.sentences));
			this.sentences = new ArrayList<>();
		}
	}

}
