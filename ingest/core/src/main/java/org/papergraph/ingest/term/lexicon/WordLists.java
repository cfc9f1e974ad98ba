/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads word lists that stand beside a class: UTF-8, one entry a line, a line that starts
 * with {@code #} is a comment.
 */
public final class WordLists {

	private WordLists() {
	}

	/**
	 * Reads a list.
	 * @param owner the class beside which the file stands
	 * @param file its name
	 * @return the entries in file order, without comments and blank lines
	 * @throws IllegalStateException if there is no such file
	 */
	public static List<String> lines(Class<?> owner, String file) {
		try (InputStream in = owner.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(
						"the jar must hold the word list " + file + " beside " + owner.getName());
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return reader.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the word list " + file + " beside " + owner.getName(), ex);
		}
	}

	/**
	 * Reads a list of pairs, {@code left = right} on each line.
	 * @param owner the class beside which the file stands
	 * @param file its name
	 * @return right by left
	 */
	public static Map<String, String> pairs(Class<?> owner, String file) {
		Map<String, String> pairs = new TreeMap<>();
		for (String line : lines(owner, file)) {
			int equals = line.indexOf(" = ");
			if (equals < 0) {
				throw new IllegalStateException("a line of " + file + " must be 'left = right': line=" + line);
			}
			pairs.put(line.substring(0, equals).strip(), line.substring(equals + 3).strip());
		}
		return pairs;
	}

}
