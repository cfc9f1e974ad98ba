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
 * Citations of PubMed, as its service and its baseline files give them.
 */
public final class PubmedArticles extends XmlRecordFormat {

	public PubmedArticles() {
		super(Set.of("PubmedArticle"), Set.of(), Set.of("MeshHeadingList", "ChemicalList"));
	}

	@Override
	public String name() {
		return "pubmed";
	}

	@Override
	boolean recognizes(XmlHead head) {
		return head.isRoot("PubmedArticleSet") || head.isRoot("PubmedArticle");
	}

	@Override
	void map(XmlNode record, XmlPlace place, RecordSink sink) {
		PaperDraft draft = new PaperDraft();
		draft.id(IdScheme.PUBMED, record.textAt("MedlineCitation", "PMID"));
		XmlNode data = record.find("PubmedData");
		if (data != null) {
			draft.id(IdScheme.DOI, id(data, "doi"));
			data.all("Reference").forEach((cited) -> reference(cited, draft));
		}
		XmlNode article = record.find("MedlineCitation", "Article");
		if (article != null) {
			article(article, draft);
		}
		draft.ids().get(IdScheme.PUBMED).ifPresent((id) -> draft.url("https://pubmed.ncbi.nlm.nih.gov/" + id + "/"));
		sink.paper(draft, place.line());
	}

	private static void article(XmlNode article, PaperDraft draft) {
		draft.title(article.textAt("ArticleTitle")).title(article.textAt("VernacularTitle"));
		XmlNode summary = article.find("Abstract");
		draft.abstractText((summary != null) ? Sections.text(summary) : null);
		for (XmlNode id : article.children("ELocationID")) {
			draft.id(IdScheme.DOI, id.attribute("EIdType").equals("doi") ? id.text() : null);
		}
		for (XmlNode date : dates(article)) {
			draft.date(RecordDate.of(date.textAt("Year"), date.textAt("Month"), date.textAt("Day")));
			draft.date(RecordDate.parse(date.textAt("MedlineDate")));
		}
		draft.venue(article.textAt("Journal", "Title"));
		for (XmlNode author : article.all("Author")) {
			String name = PersonName.of(Objects.requireNonNullElse(author.textAt("ForeName"), ""),
					Objects.requireNonNullElse(author.textAt("LastName"), ""));
			draft.author(name.isEmpty() ? author.textAt("CollectiveName") : name, author.textAt("Identifier"));
		}
	}

	private static List<XmlNode> dates(XmlNode article) {
		List<XmlNode> dates = new ArrayList<>(article.all("PubDate"));
		dates.addAll(article.children("ArticleDate"));
		return dates;
	}

	private static void reference(XmlNode cited, PaperDraft draft) {
		draft.reference(new ExternalIds(id(cited, "doi"), null, null, null, null, id(cited, "pubmed")), null, null,
				null, cited.textAt("Citation"));
	}

	/** An identifier out of the list that stands directly in an element. */
	private static @Nullable String id(XmlNode node, String type) {
		XmlNode list = node.find("ArticleIdList");
		return (list == null) ? null
				: list.children("ArticleId")
					.stream()
					.filter((id) -> id.attribute("IdType").equals(type))
					.map(XmlNode::text)
					.findFirst()
					.orElse(null);
	}

}
