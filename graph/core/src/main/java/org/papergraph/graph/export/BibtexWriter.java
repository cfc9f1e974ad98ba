/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.query.BibliographicEntry;

/**
 * Writes entries as BibTeX in UTF-8. An entry with a venue is an {@code @article}, any
 * other one {@code @misc}; the arXiv id stands in {@code eprint}. A title keeps its
 * capitals, so it stands in double braces.
 */
public final class BibtexWriter {

	/** Characters that mean something to TeX. */
	private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}]");

	private final Writer out;

	private final CitationKeys keys = new CitationKeys();

	private final BibTeXFormatter formatter = new BibTeXFormatter();

	/**
	 * Makes a writer.
	 * @param out where to write
	 */
	public BibtexWriter(Writer out) {
		this.out = out;
	}

	/**
	 * Writes an entry.
	 * @param entry the entry
	 * @throws IOException if it cannot be written
	 */
	public void write(BibliographicEntry entry) throws IOException {
		BibTeXEntry written = new BibTeXEntry(
				(entry.venue() != null) ? BibTeXEntry.TYPE_ARTICLE : BibTeXEntry.TYPE_MISC,
				new Key(this.keys.next(entry)));
		put(written, "title", "{" + escaped(entry.title()) + "}");
		put(written, "author", entry.authors().isEmpty() ? null
				: entry.authors().stream().map(BibtexWriter::author).collect(Collectors.joining(" and ")));
		put(written, "journal", (entry.venue() != null) ? escaped(entry.venue()) : null);
		put(written, "year", (entry.year() != null) ? entry.year().toString() : null);
		put(written, "doi", entry.ids().doi());
		if (entry.ids().arxivId() != null) {
			put(written, "eprint", entry.ids().arxivId());
			put(written, "archiveprefix", "arXiv");
		}
		put(written, "url", entry.url());
		put(written, "abstract", entry.abstractText().isEmpty() ? null : escaped(entry.abstractText()));
		BibTeXDatabase single = new BibTeXDatabase();
		single.addObject(written);
		this.formatter.format(single, this.out);
		this.out.write("\n\n");
	}

	private static void put(BibTeXEntry entry, String field, @Nullable String value) {
		if (value != null) {
			entry.addField(new Key(field), new StringValue(value, StringValue.Style.BRACED));
		}
	}

	/** A name with "and" in it is one of a group of people, not of two. */
	private static String author(String name) {
		String escaped = escaped(name);
		return escaped.contains(" and ") ? "{" + escaped + "}" : escaped;
	}

	private static String escaped(String text) {
		return SPECIAL.matcher(text.replace("\\", "\\textbackslash ")).replaceAll("\\\\$0");
	}

}
