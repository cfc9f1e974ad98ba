/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A paper as read from a source, its texts already cleaned: spans point into exactly
 * these strings.
 *
 * @param id the identity
 * @param title the title; never blank
 * @param abstractText the abstract, empty when the source has none
 * @param year year of publication, null when the source does not prove it
 * @param publishedOn day of publication, null when the source does not prove it
 * @param url where to read it, null when unknown
 * @param authorCount number of authors, null when unknown
 * @param organizations names as the source writes them, sorted
 * @param ids by which identifiers it is known elsewhere
 * @param authors its authors in their order, empty when the source names none
 * @param venue the journal, conference or book it appeared in, null when unknown
 * @param references the works it cites, sorted, each once
 */
public record Paper(PaperId id, String title, String abstractText, @Nullable Integer year,
		@Nullable LocalDate publishedOn, @Nullable String url, @Nullable Integer authorCount,
		List<String> organizations, ExternalIds ids, List<Author> authors, @Nullable String venue,
		List<Reference> references) {

	private static final Comparator<Paper> BY_TEXT = Comparator
		.comparingInt((Paper paper) -> -paper.abstractText.length())
		.thenComparing(Paper::title)
		.thenComparing(Paper::abstractText);

	/** More authors, then more of them with an ORCID, then by name. */
	private static final Comparator<List<Author>> BY_AUTHORS = Comparator
		.comparingInt((List<Author> authors) -> -authors.size())
		.thenComparing((authors) -> -authors.stream().filter((author) -> author.orcid() != null).count())
		.thenComparing(Paper::compare);

	public Paper {
		organizations = organizations.stream().distinct().sorted().toList();
		authors = List.copyOf(authors);
		references = references.stream().distinct().sorted().toList();
		if (title.isBlank()) {
			throw new IllegalArgumentException("paper must have a title: id=" + id);
		}
		if (publishedOn != null && year != null && publishedOn.getYear() != year) {
			throw new IllegalArgumentException(
					"year must be that of the date: id=" + id + ", year=" + year + ", publishedOn=" + publishedOn);
		}
	}

	/**
	 * Makes a paper of which no identifier, author or reference is known.
	 */
	public Paper(PaperId id, String title, String abstractText, @Nullable Integer year, @Nullable LocalDate publishedOn,
			@Nullable String url, @Nullable Integer authorCount, List<String> organizations) {
		this(id, title, abstractText, year, publishedOn, url, authorCount, organizations, ExternalIds.NONE, List.of(),
				null, List.of());
	}

	/**
	 * {@return the title or the abstract}
	 */
	public String text(TextField field) {
		return (field == TextField.TITLE) ? this.title : this.abstractText;
	}

	/**
	 * Unites what two places say of one paper. The order of the two does not matter, nor
	 * the grouping when there are more: the longer abstract wins with its title, then the
	 * title and the abstract that sort first; the earliest date, the first URL and venue
	 * and the longest list of authors win, and identifiers, references and organizations
	 * are gathered.
	 * @param other the paper with the same id from another place
	 * @return the united paper
	 * @throws IllegalArgumentException if the ids differ
	 */
	public Paper unitedWith(Paper other) {
		if (!this.id.equals(other.id)) {
			throw new IllegalArgumentException(
					"papers must have one id to be united: id=" + this.id + ", other=" + other.id);
		}
		Paper text = (BY_TEXT.compare(this, other) <= 0) ? this : other;
		LocalDate date = first(this.publishedOn, other.publishedOn);
		Integer anyYear = first(this.year, other.year);
		List<String> everyOrganization = Stream.concat(this.organizations.stream(), other.organizations.stream())
			.toList();
		return new Paper(this.id, text.title, text.abstractText,
				(date != null) ? Integer.valueOf(date.getYear()) : anyYear, date, first(this.url, other.url),
				first(this.authorCount, other.authorCount), everyOrganization, this.ids.unitedWith(other.ids),
				(BY_AUTHORS.compare(this.authors, other.authors) <= 0) ? this.authors : other.authors,
				first(this.venue, other.venue),
				Stream.concat(this.references.stream(), other.references.stream()).toList());
	}

	/**
	 * {@return this paper under another id}
	 * @param other the other id
	 */
	public Paper withId(PaperId other) {
		return this.id.equals(other) ? this
				: new Paper(other, this.title, this.abstractText, this.year, this.publishedOn, this.url,
						this.authorCount, this.organizations, this.ids, this.authors, this.venue, this.references);
	}

	/**
	 * {@return whether the other paper has the same title and abstract}
	 */
	public boolean hasTextOf(Paper other) {
		return this.title.equals(other.title) && this.abstractText.equals(other.abstractText);
	}

	private static int compare(List<Author> one, List<Author> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int order = one.get(i).compareTo(other.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(one.size(), other.size());
	}

	private static <T extends Comparable<? super T>> @Nullable T first(@Nullable T one, @Nullable T other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (one.compareTo(other) <= 0) ? one : other;
	}

}
