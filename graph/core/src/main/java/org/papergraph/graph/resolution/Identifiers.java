/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;

/**
 * The identifiers of a paper as one kind of text, {@code scheme:value}, the strongest
 * first: {@code doi:}, {@code arxiv:}, {@code acl:}, {@code openalex:}, {@code s2:},
 * {@code pubmed:}, and {@code title:} with a hash.
 */
public final class Identifiers {

	/** From the strongest identifier to the weakest, then by value. */
	public static final Comparator<String> BY_STRENGTH = Comparator.comparingInt(Identifiers::rank)
		.thenComparing(Comparator.naturalOrder());

	private static final String TITLE = "title";

	/** What arXiv gives as a DOI is its own identifier. */
	private static final String ARXIV_DOI = "10.48550/arxiv.";

	private static final Map<IdScheme, String> NAMES = Map.of(IdScheme.DOI, "doi", IdScheme.ARXIV, "arxiv",
			IdScheme.ACL, "acl", IdScheme.OPEN_ALEX, "openalex", IdScheme.S2, "s2", IdScheme.PUBMED, "pubmed");

	private static final List<String> ORDER = List.of("doi", "arxiv", "acl", "openalex", "s2", "pubmed", TITLE);

	/** Titles that say nothing about which paper they head. */
	private static final Set<String> GENERIC = Set.of("abstract", "appendix", "contents", "corrigendum", "editorial",
			"erratum", "foreword", "frontmatter", "guesteditorial", "index", "introduction", "preface", "references",
			"tableofcontents", "titlepage", "untitled");

	private Identifiers() {
	}

	/**
	 * {@return the identifiers of what a source says of a paper, its title among them
	 * unless that says nothing and there is a better one}
	 * @param paper the paper as the source says
	 */
	public static SortedSet<String> of(Paper paper) {
		SortedSet<String> all = of(paper.ids());
		if (all.isEmpty() || !isGeneric(paper.title())) {
			all.add(ofTitle(paper));
		}
		return all;
	}

	/**
	 * {@return the identifiers that others gave}
	 * @param ids the identifiers by scheme
	 */
	public static SortedSet<String> of(ExternalIds ids) {
		SortedSet<String> all = new TreeSet<>(BY_STRENGTH);
		NAMES.forEach((scheme, name) -> ids.get(scheme)
			.filter((id) -> scheme != IdScheme.DOI || !id.startsWith(ARXIV_DOI))
			.ifPresent((id) -> all.add(name + ":" + id)));
		return all;
	}

	/**
	 * {@return whether a title alone makes an identifier}
	 * @param title a title
	 */
	public static boolean hasWords(String title) {
		return title.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	/**
	 * Reads an identifier that a person wrote.
	 * @param written such as {@code doi:10.1000/XYZ}, {@code arXiv:2106.09685v2}, an
	 * {@code entry:} or a title
	 * @return the identifier in its one form
	 * @throws IllegalArgumentException if it is no identifier and has no letter or digit
	 */
	public static String parse(String written) {
		String text = written.strip();
		int colon = text.indexOf(':');
		String scheme = (colon < 0) ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
		for (Map.Entry<IdScheme, String> name : NAMES.entrySet()) {
			String id = name.getValue().equals(scheme) ? name.getKey().normalize(text.substring(colon + 1)) : null;
			if (id != null) {
				return scheme + ":" + id;
			}
		}
		boolean ready = scheme.equals(TITLE) && text.matches("(?i)title:[0-9a-f]{16}.*") || scheme.equals("entry");
		return ready ? text : PaperId.ofTitle(text).value();
	}

	/**
	 * {@return whether an identifier was given by somebody, and is no title}
	 * @param identifier an identifier
	 */
	static boolean isStrong(String identifier) {
		return rank(identifier) < ORDER.indexOf(TITLE);
	}

	static boolean isTitle(String identifier) {
		return identifier.startsWith(TITLE + ":");
	}

	/**
	 * {@return the scheme before the colon}
	 * @param identifier an identifier
	 */
	public static String scheme(String identifier) {
		return identifier.substring(0, Math.max(0, identifier.indexOf(':')));
	}

	private static String ofTitle(Paper paper) {
		// Without a letter in its title, a paper keeps the id its reader found.
		return hasWords(paper.title()) ? PaperId.ofTitle(paper.title()).value() : paper.id().value();
	}

	private static boolean isGeneric(String title) {
		return GENERIC.contains(title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
	}

	private static int rank(String identifier) {
		int rank = ORDER.indexOf(scheme(identifier));
		return (rank < 0) ? ORDER.size() : rank;
	}

}
