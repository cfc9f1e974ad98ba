/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.Value;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.MarkupCleaner;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.RecordDate;

/**
 * The fields of a BibTeX entry, whose names have no case.
 */
final class BibtexFields {

	private final Map<String, String> fields = new TreeMap<>();

	private BibtexFields(BibTeXEntry entry) {
		for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
			this.fields.putIfAbsent(field.getKey().getValue().toLowerCase(Locale.ROOT),
					field.getValue().toUserString());
		}
	}

	static PaperDraft draft(BibTeXEntry entry) {
		return new BibtexFields(entry).draft();
	}

	private PaperDraft draft() {
		PaperDraft draft = new PaperDraft();
		draft.title(get("title")).abstractText(get("abstract"));
		draft.id(IdScheme.DOI, get("doi")).id(IdScheme.PUBMED, get("pmid"));
		String address = get("url");
		if (address.contains("doi.org/")) {
			draft.id(IdScheme.DOI, address);
		}
		if (address.contains("arxiv.org/")) {
			draft.id(IdScheme.ARXIV, address);
		}
		if (address.contains("aclanthology.org/")) {
			draft.id(IdScheme.ACL, address);
		}
		if (get("archiveprefix").equalsIgnoreCase("arxiv") || get("eprinttype").equalsIgnoreCase("arxiv")
				|| get("eprint").toLowerCase(Locale.ROOT).startsWith("arxiv:")) {
			draft.id(IdScheme.ARXIV, get("eprint"));
		}
		draft.url(address);
		draft.date(RecordDate.of(get("year"), get("month"), get("day")));
		draft.date(RecordDate.parse(get("date")));
		List.of("journal", "journaltitle", "booktitle").forEach((name) -> draft.venue(get(name)));
		names(raw("author")).forEach((name) -> author(name, draft));
		return draft;
	}

	/** A name that is in braces as a whole is no person's and has no parts. */
	private static void author(String name, PaperDraft draft) {
		if (name.matches("(?s)\\{[^{}]*\\}")) {
			draft.group(plain(name));
		}
		else {
			draft.author(plain(name), null);
		}
	}

	private String get(String name) {
		return plain(raw(name));
	}

	private String raw(String name) {
		return this.fields.getOrDefault(name, "");
	}

	/** Whatever else braces may mean in a text, in BibTeX they only keep it together. */
	private static String plain(String text) {
		return MarkupCleaner.clean(text).replaceAll("[{}]", "");
	}

	/**
	 * Names are parted by the word "and" outside of braces; "others" stands for nobody.
	 */
	static List<String> names(String authors) {
		List<String> names = new ArrayList<>();
		StringBuilder name = new StringBuilder();
		int depth = 0;
		for (String word : authors.strip().split("\\s+")) {
			if (depth == 0 && word.equals("and")) {
				names.add(name.toString().strip());
				name.setLength(0);
			}
			else {
				name.append(word).append(' ');
				depth += count(word, '{') - count(word, '}');
			}
		}
		names.add(name.toString().strip());
		names.removeIf((found) -> found.isEmpty() || found.equals("others"));
		return names;
	}

	private static int count(String word, char c) {
		return (int) word.chars().filter((found) -> found == c).count();
	}

}
