/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.Reference;

/**
 * A paper while a record is read. Texts are given as the source has them, without tags,
 * and cleaned here; what a record says first stands.
 */
public final class PaperDraft {

	private static final Pattern PREPRINT = Pattern
		.compile("(?i)(?:arxiv (?:e-?prints?|preprint)[ ,]*)?arxiv:\\s*([\\w./-]+)");

	private String title = "";

	private String abstractText = "";

	private ExternalIds ids = ExternalIds.NONE;

	private RecordDate date = RecordDate.UNKNOWN;

	private final List<Author> authors = new ArrayList<>();

	private final List<Reference> references = new ArrayList<>();

	private final List<String> organizations = new ArrayList<>();

	private @Nullable String venue;

	private @Nullable String url;

	private @Nullable Integer comments;

	/** The title, unless there is one already. */
	public PaperDraft title(@Nullable String text) {
		this.title = this.title.isEmpty() ? clean(text) : this.title;
		return this;
	}

	/** The abstract, unless there is one already. */
	public PaperDraft abstractText(@Nullable String text) {
		this.abstractText = this.abstractText.isEmpty() ? clean(text) : this.abstractText;
		return this;
	}

	/** An identifier, unless there is one of its kind already or this is none. */
	public PaperDraft id(IdScheme scheme, @Nullable String id) {
		if (this.ids.get(scheme).isEmpty()) {
			this.ids = this.ids.with(scheme, id);
		}
		return this;
	}

	/** When it appeared, unless that is known already. */
	public PaperDraft date(RecordDate found) {
		this.date = (this.date.year() == null) ? found : this.date;
		return this;
	}

	/** The next author, in reading order or with the family name first and a comma. */
	public PaperDraft author(@Nullable String name, @Nullable String orcid) {
		String clean = PersonName.inReadingOrder(clean(name));
		if (!clean.isEmpty()) {
			this.authors.add(new Author(clean, orcid));
		}
		return this;
	}

	/** The next author, which is no person. */
	public PaperDraft group(@Nullable String name) {
		String clean = clean(name);
		if (!clean.isEmpty()) {
			this.authors.add(new Author(clean, null));
		}
		return this;
	}

	/** A cited work, unless nothing is said of it. */
	public PaperDraft reference(ExternalIds of, @Nullable String citedTitle, @Nullable Integer year,
			@Nullable String firstAuthor, @Nullable String raw) {
		String cited = orNull(clean(citedTitle));
		String first = orNull(PersonName.inReadingOrder(clean(firstAuthor)));
		String printed = orNull(clean(raw));
		if (!of.isEmpty() || cited != null || first != null || printed != null) {
			this.references.add(new Reference(of, cited, year, first, printed));
		}
		return this;
	}

	/**
	 * The journal, conference or book, unless there is one already. What is really a
	 * number of arXiv is taken as that.
	 */
	public PaperDraft venue(@Nullable String name) {
		String clean = clean(name);
		Matcher preprint = PREPRINT.matcher(clean);
		if (preprint.lookingAt()) {
			id(IdScheme.ARXIV, preprint.group(1));
		}
		this.venue = (this.venue == null) ? orNull(preprint.lookingAt() ? "arXiv" : clean) : this.venue;
		return this;
	}

	/** Where to read it, unless that is known already. */
	public PaperDraft url(@Nullable String address) {
		this.url = (this.url == null && address != null) ? orNull(address.strip()) : this.url;
		return this;
	}

	/** An organization it comes from. */
	public PaperDraft organization(@Nullable String name) {
		String clean = clean(name);
		if (!clean.isEmpty()) {
			this.organizations.add(clean);
		}
		return this;
	}

	/** The number of comments shown. */
	public PaperDraft comments(@Nullable Integer number) {
		this.comments = number;
		return this;
	}

	/**
	 * {@return the clean title, empty if there is none}
	 */
	public String title() {
		return this.title;
	}

	/**
	 * {@return the identifiers so far}
	 */
	public ExternalIds ids() {
		return this.ids;
	}

	@Nullable Integer comments() {
		return this.comments;
	}

	/** The paper; its title must have a letter or digit. */
	Paper toPaper() {
		String firstAuthor = this.authors.isEmpty() ? null : this.authors.get(0).name();
		PaperId id = PaperId.of(this.ids, this.title, this.date.year(), firstAuthor);
		return new Paper(id, this.title, this.abstractText, this.date.year(), this.date.day(), this.url,
				this.authors.isEmpty() ? null : this.authors.size(), this.organizations, this.ids, this.authors,
				this.venue, this.references);
	}

	private static String clean(@Nullable String text) {
		return (text != null) ? MarkupCleaner.clean(text) : "";
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
