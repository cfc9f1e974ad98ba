/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a Markdown file that a command writes, between {@code <!-- name:begin -->}
 * and {@code <!-- name:end -->}.
 *
 * @param name of the markers
 */
public record MarkedSection(String name) {

	/**
	 * Puts new content between the markers of a file; all else stays as it is.
	 * @param file the Markdown file
	 * @param content what shall stand between them
	 * @throws IllegalArgumentException if the file lacks the markers
	 */
	public void rewrite(Path file, String content) {
		try {
			String old = Files.readString(file);
			String changed = replace(old, content, file);
			if (!changed.equals(old)) {
				Files.writeString(file, changed);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot rewrite " + file, ex);
		}
	}

	/**
	 * {@return whether a file has the markers of this section}
	 * @param file the Markdown file
	 */
	public boolean isIn(Path file) {
		try {
			return Files.readString(file).contains(begin());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

	private String begin() {
		return "<!-- " + this.name + ":begin -->";
	}

	private String replace(String text, String content, Path file) {
		String begin = begin();
		String end = "<!-- " + this.name + ":end -->";
		int from = text.indexOf(begin);
		int to = text.indexOf(end, Math.max(from, 0));
		if (from < 0 || to < 0) {
			throw new IllegalArgumentException(
					file + " must have the lines '" + begin + "' and '" + end + "'; add them where the table belongs");
		}
		return text.substring(0, from + begin.length()) + "\n" + content.strip() + "\n" + text.substring(to);
	}

}
