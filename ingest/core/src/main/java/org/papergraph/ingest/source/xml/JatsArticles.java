/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.ArrayList;
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
 * Full articles in JATS, as PubMed Central and publishers give them: their front matter
 * and their references.
 */
public final class JatsArticles extends XmlRecordFormat {

	private static final Set<String> OTHER_ABSTRACTS = Set.of("graphical", "teaser", "toc", "executive-summary",
			"web-summary", "editor-summary", "key-points", "plain-language-summary");

	public JatsArticles() {
		super(Set.of("article"), Set.of(), Set.of("body", "floats-group", "sub-article", "response"));
	}

	@Override
	public String name() {
		return "jats";
	}

	@Override
	boolean recognizes(XmlHead head) {
		return head.has("article") && head.has("front") && head.has("article-meta");
	}

	@Override
	void map(XmlNode article, XmlPlace place, RecordSink sink) {
		PaperDraft draft = new PaperDraft();
		XmlNode meta = article.find("front", "article-meta");
		if (meta != null) {
			front(meta, draft);
		}
		article.all("journal-title").stream().findFirst().ifPresent((title) -> draft.venue(title.text()));
		for (XmlNode list : article.all("ref-list")) {
			list.children("ref").forEach((cited) -> reference(cited, draft));
		}
		sink.paper(draft, place.line());
	}

	private static void front(XmlNode meta, PaperDraft draft) {
		draft.title(meta.textAt("title-group", "article-title"));
		meta.children("abstract")
			.stream()
			.filter((text) -> !OTHER_ABSTRACTS.contains(text.attribute("abstract-type")))
			.forEach((text) -> draft.abstractText(Sections.text(text)));
		for (XmlNode id : meta.children("article-id")) {
			switch (id.attribute("pub-id-type")) {
				case "doi" -> draft.id(IdScheme.DOI, id.text());
				case "pmid" -> draft.id(IdScheme.PUBMED, id.text());
				case "arxiv" -> draft.id(IdScheme.ARXIV, id.text());
				default -> {
				}
			}
		}
		draft.ids().get(IdScheme.DOI).ifPresent((doi) -> draft.url("https://doi.org/" + doi));
		dates(meta).forEach(draft::date);
		for (XmlNode contributor : meta.all("contrib")) {
			if (contributor.attribute("contrib-type").equals("author")) {
				draft.author(name(contributor), contributor.textAt("contrib-id"));
			}
		}
	}

	/** Whole dates first. */
	private static List<RecordDate> dates(XmlNode meta) {
		List<RecordDate> dates = new ArrayList<>();
		for (XmlNode date : meta.children("pub-date")) {
			RecordDate found = RecordDate.of(date.textAt("year"), date.textAt("month"), date.textAt("day"));
			dates.add((found.day() != null) ? 0 : dates.size(), found);
		}
		return dates;
	}

	private static @Nullable String name(XmlNode person) {
		XmlNode name = person.name().equals("name") ? person : person.find("name");
		if (name == null) {
			XmlNode collaboration = person.find("collab");
			return (collaboration != null) ? collaboration.text() : person.textAt("string-name");
		}
		return PersonName.of(Objects.requireNonNullElse(name.textAt("given-names"), ""),
				Objects.requireNonNullElse(name.textAt("surname"), ""));
	}

	private static void reference(XmlNode cited, PaperDraft draft) {
		String doi = null;
		String pubmed = null;
		for (XmlNode id : cited.all("pub-id")) {
			doi = id.attribute("pub-id-type").equals("doi") ? id.text() : doi;
			pubmed = id.attribute("pub-id-type").equals("pmid") ? id.text() : pubmed;
		}
		List<XmlNode> titles = cited.all("article-title");
		List<XmlNode> names = cited.all("name");
		List<XmlNode> years = cited.all("year");
		String title = titles.isEmpty() ? null : titles.get(0).text();
		draft.reference(new ExternalIds(doi, null, null, null, null, pubmed), title,
				years.isEmpty() ? null : RecordDate.parse(years.get(0).text()).year(),
				names.isEmpty() ? null : name(names.get(0)), Sections.spaced(cited));
	}

}
