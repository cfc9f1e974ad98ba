/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the parts of a paper are called in tables and in lines of JSON that follow no
 * standard. What the user says comes first, then what such files often say.
 */
public final class ColumnNames {

	/** The usual names only. */
	public static final ColumnNames USUAL = new ColumnNames(Map.of());

	private static final Map<String, List<String>> NAMES = usual();

	private final Map<String, String> given;

	/**
	 * Makes names.
	 * @param given the name in the source by the part's own name, such as
	 * {@code title=Titel}
	 * @throws IllegalArgumentException if there is no such part
	 */
	public ColumnNames(Map<String, String> given) {
		given.keySet().forEach((part) -> {
			if (!NAMES.containsKey(part)) {
				throw new IllegalArgumentException(
						"a column must stand for one of " + String.join(", ", NAMES.keySet()) + ": " + part);
			}
		});
		this.given = new LinkedHashMap<>(given);
	}

	/**
	 * {@return whether the user named columns}
	 */
	public boolean areGiven() {
		return !this.given.isEmpty();
	}

	/**
	 * {@return the names that may stand for a part, the best first}
	 * @param part the part's own name, such as {@code title}
	 */
	public List<String> of(String part) {
		String own = this.given.get(part);
		return (own != null) ? List.of(own) : NAMES.getOrDefault(part, List.of(part));
	}

	/**
	 * {@return whether a name stands for a part, whatever its case}
	 * @param name the name in the source
	 * @param part the part's own name
	 */
	public boolean means(String name, String part) {
		String folded = fold(name);
		return of(part).stream().anyMatch((known) -> fold(known).equals(folded));
	}

	/**
	 * {@return a name without case, spaces, hyphens and underscores}
	 * @param name the name in the source
	 */
	public static String fold(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
	}

	/**
	 * {@return what the user said, the same text for the same names}
	 */
	@Override
	public String toString() {
		return new TreeMap<>(this.given).toString();
	}

	private static Map<String, List<String>> usual() {
		Map<String, List<String>> names = new LinkedHashMap<>();
		Stream
			.of("title,paper_title,article_title,document_title", "abstract,abstract_text,summary,abstract_note",
					"year,publication_year,pub_year,published_year", "date,publication_date,published,published_on",
					"authors,author,author_names,creators", "doi,", "arxivId,arxiv,arxiv_id",
					"openAlexId,openalex,openalex_id", "s2Id,s2_id,paper_id,corpus_id", "aclId,acl_id,acl",
					"pubmedId,pmid,pubmed_id,pubmed", "url,link,urls",
					"venue,journal,source_title,publication_title,booktitle,container_title", "references,")
			.map((line) -> line.split(","))
			.forEach((line) -> names.put(line[0], List.of(line)));
		return names;
	}

}
