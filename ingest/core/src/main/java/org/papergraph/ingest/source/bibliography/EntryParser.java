/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.bibliography;

import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * Parses one entry after the other and remembers the abbreviations that were defined.
 */
final class EntryParser {

	private static final Pattern KIND = Pattern.compile("@\\s*([^\\s{(]+)\\s*[{(]\\s*(,?)");

	/** The parser knows no other kinds, though exports have {@code @online2}. */
	private static final Pattern KNOWN_KIND = Pattern.compile("[A-Za-z]+");

	private final BibTeXParser parser;

	EntryParser() {
		try {
			this.parser = new LenientParser();
		}
		catch (ParseException ex) {
			throw new IllegalStateException("the months of BibTeX must parse", ex);
		}
	}

	/**
	 * Parses a piece of a bibliography.
	 * @param text an entry, a definition or a comment
	 * @return the entry; nothing if it is none
	 * @throws ParseException if it breaks the rules of BibTeX
	 */
	Collection<BibTeXEntry> parse(String text) throws ParseException {
		Matcher kind = KIND.matcher(text);
		if (!kind.lookingAt()) {
			throw new ParseException("the kind of an entry is one word");
		}
		if (kind.group(1).matches("(?i)comment|preamble")) {
			return List.of();
		}
		String type = KNOWN_KIND.matcher(kind.group(1)).matches() ? kind.group(1) : BibTeXEntry.TYPE_MISC.getValue();
		// Exports leave out the key of an entry, and some use parentheses; the parser
		// knows neither.
		String body = text.substring(kind.end(1)).strip();
		String named = "@" + type + "{" + (kind.group(2).isEmpty() ? "" : "unnamed")
				+ body.substring(1, body.length() - 1) + "}";
		try {
			BibTeXDatabase database = this.parser.parse(new StringReader(named));
			database.getStrings().values().forEach(this.parser::addMacro);
			return database.getEntries().values();
		}
		catch (ObjectResolutionException ex) {
			throw new ParseException(String.valueOf(ex.getMessage()));
		}
	}

	/** An abbreviation that nobody defined stands for itself. */
	private static final class LenientParser extends BibTeXParser {

		LenientParser() throws ParseException {
		}

		@Override
		public void checkStringResolution(Key key, @Nullable BibTeXString string) {
			// Said by whoever wrote the file; the entry is good without it.
		}

		@Override
		public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {
			// The entry that is referred to is read by itself.
		}

	}

}
