/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.PersonName;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.XmlHead;

/**
 * Records of Crossref in its own XML.
 */
public final class CrossrefRecords extends XmlRecordFormat {

	/** Elements that stand for a work, the most particular first. */
	private static final List<String> WORKS = List.of("journal_article", "conference_paper", "content_item",
			"posted_content", "dissertation", "book_metadata", "report-paper_metadata", "dataset");

	public CrossrefRecords() {
		super(Set.of("doi_record"), Set.of(), Set.of());
	}

	@Override
	public String name() {
		return "crossref-xml";
	}

	@Override
	boolean recognizes(XmlHead head) {
		return head.has("doi_record") && head.has("crossref");
	}

	@Override
	void map(XmlNode record, XmlPlace place, RecordSink sink) {
		PaperDraft draft = new PaperDraft();
		WORKS.stream().flatMap((name) -> record.all(name).stream()).findFirst().ifPresent((work) -> work(work, draft));
		record.all("full_title").stream().findFirst().ifPresent((title) -> draft.venue(title.text()));
		record.all("proceedings_title").stream().findFirst().ifPresent((title) -> draft.venue(title.text()));
		record.all("publication_date").forEach((date) -> draft.date(date(date)));
		sink.paper(draft, place.line());
	}

	private static void work(XmlNode work, PaperDraft draft) {
		draft.title(work.textAt("titles", "title"));
		work.children("abstract").forEach((text) -> draft.abstractText(Sections.text(text)));
		String doi = work.textAt("doi_data", "doi");
		draft.id(IdScheme.DOI, doi).url((doi != null) ? "https://doi.org/" + doi : null);
		work.children("publication_date").forEach((date) -> draft.date(date(date)));
		XmlNode contributors = work.find("contributors");
		for (XmlNode person : (contributors != null) ? contributors.children() : List.<XmlNode>of()) {
			if (person.attribute("contributor_role").equals("author")) {
				String name = PersonName.of(Objects.requireNonNullElse(person.textAt("given_name"), ""),
						Objects.requireNonNullElse(person.textAt("surname"), ""));
				draft.author(name.isEmpty() ? person.text() : name, person.textAt("ORCID"));
			}
		}
		for (XmlNode cited : work.all("citation")) {
			draft.reference(ExternalIds.NONE.with(IdScheme.DOI, cited.textAt("doi")), title(cited),
					RecordDate.parse(cited.textAt("cYear")).year(), cited.textAt("author"), Sections.spaced(cited));
		}
	}

	private static RecordDate date(XmlNode date) {
		return RecordDate.of(date.textAt("year"), date.textAt("month"), date.textAt("day"));
	}

	private static @Nullable String title(XmlNode cited) {
		String title = cited.textAt("article_title");
		return (title != null) ? title : cited.textAt("volume_title");
	}

}
