/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.term.name.TermNames;

/**
 * A user's file of pairs: on each line {@code always} or {@code never}, a tab, a name, a
 * tab and another name. Blank lines and lines that start with {@code #} say nothing.
 */
public final class PairFile {

	private PairFile() {
	}

	/**
	 * Reads a file.
	 * @param file in UTF-8
	 * @return its pairs
	 * @throws IngestException if the file cannot be read or a line is no pair; the
	 * message names file and line
	 */
	public static NameRules read(Path file) {
		return read(file, PairFile::rule);
	}

	static NameRules read(Path file, PairLine reader) {
		List<NameRule> rules = new ArrayList<>();
		List<String> lines = lines(file);
		for (int i = 0; i < lines.size(); i++) {
			String line = (i == 0) ? lines.get(i).replace("\ufeff", "") : lines.get(i);
			if (!line.isBlank() && !line.startsWith("#")) {
				String place = file + ":" + (i + 1);
				rules.add(reader.rule(verdict(line, place), line.split("\t", -1), place,
						file.getFileName() + ":" + (i + 1)));
			}
		}
		return new NameRules(rules);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file, StandardCharsets.UTF_8);
		}
		catch (NoSuchFileException ex) {
			throw new IngestException("There is no file " + file + ": name the file of pairs with --pairs.", ex);
		}
		catch (IOException ex) {
			throw new IngestException("The file of pairs " + file + " cannot be read (" + ex.getMessage()
					+ "): save it as UTF-8 text where you may read it.", ex);
		}
	}

	private static NameVerdict verdict(String line, String place) {
		String[] fields = line.split("\t", -1);
		if (fields.length != 3) {
			throw new IngestException(
					place + ": a line must be 'always' or 'never', a tab, a name, a tab, another name," + " but has "
							+ (fields.length - 1) + " tabs: correct it, or put # before it.");
		}
		return switch (fields[0].strip()) {
			case "always" -> NameVerdict.ALWAYS;
			case "never" -> NameVerdict.NEVER;
			default -> throw new IngestException(
					place + ": a line must start with 'always' or 'never', not '" + fields[0] + "': correct it.");
		};
	}

	private static NameRule rule(NameVerdict verdict, String[] fields, String place, String source) {
		String one = TermNames.fold(fields[1]);
		String other = TermNames.fold(fields[2]);
		if (one.isEmpty() || other.isEmpty()) {
			throw new IngestException(place + ": a name must have a letter or a digit: fill in both names.");
		}
		if (letters(one).equals(letters(other))) {
			throw new IngestException(place + ": '" + fields[1] + "' and '" + fields[2]
					+ "' differ only in case, hyphens or plural and are one name in any case: remove the line.");
		}
		return new NameRule(verdict, one, other, source);
	}

	private static String letters(String name) {
		return name.replaceAll("[ -]", "");
	}

	/**
	 * Makes a rule of a line.
	 */
	interface PairLine {

		NameRule rule(NameVerdict verdict, String[] fields, String place, String source);

	}

}
