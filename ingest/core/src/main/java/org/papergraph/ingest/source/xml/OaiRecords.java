/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.PersonName;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.XmlHead;

/**
 * Records of an OAI-PMH service such as arXiv's, in arXiv's own two forms or in Dublin
 * Core.
 */
public final class OaiRecords extends XmlRecordFormat {

	public OaiRecords() {
		super(Set.of("record", "error"), Set.of(), Set.of("about"));
	}

	@Override
	public String name() {
		return "oai-pmh";
	}

	@Override
	boolean recognizes(XmlHead head) {
		boolean record = head.isRoot("record") && head.has("header") && head.has("metadata");
		return head.isRoot("OAI-PMH") || record || (head.isRoot("ListRecords") && head.has("header"));
	}

	@Override
	void map(XmlNode record, XmlPlace place, RecordSink sink) {
		XmlNode header = record.find("header");
		XmlNode metadata = record.find("metadata");
		if (record.name().equals("error")) {
			sink.reject(RejectionReason.ERROR_ANSWER, place.line(), "an error in place of records: "
					+ record.attribute("code") + " " + RecordSink.shown(record.text()));
		}
		else if (header != null && header.attribute("status").equals("deleted")) {
			sink.reject(RejectionReason.NO_RECORD, place.line(),
					"a record that was deleted: " + header.textAt("identifier"));
		}
		else if (metadata == null || metadata.children().isEmpty()) {
			sink.reject(RejectionReason.NO_RECORD, place.line(), "a record without metadata");
		}
		else {
			PaperDraft draft = new PaperDraft();
			draft.id(IdScheme.ARXIV, (header != null) ? arxiv(header.textAt("identifier")) : null);
			XmlNode form = metadata.children().get(0);
			if (form.name().equals("dc")) {
				dublinCore(form, draft);
			}
			else {
				arxiv(form, draft);
			}
			sink.paper(draft, place.line());
		}
	}

	private static String arxiv(@Nullable String identifier) {
		return (identifier != null && identifier.contains("arXiv")) ? identifier : "";
	}

	private static void arxiv(XmlNode form, PaperDraft draft) {
		draft.title(form.textAt("title")).abstractText(form.textAt("abstract"));
		draft.id(IdScheme.ARXIV, form.textAt("id")).id(IdScheme.DOI, form.textAt("doi"));
		draft.date(RecordDate.parse(form.textAt("created")));
		draft.date(RecordDate.parse(form.textAt("version", "date")));
		draft.ids().get(IdScheme.ARXIV).ifPresent((id) -> draft.url("https://arxiv.org/abs/" + id));
		XmlNode authors = form.find("authors");
		List<XmlNode> parts = (authors != null) ? authors.children("author") : List.of();
		for (XmlNode author : parts) {
			String name = PersonName.of(part(author, "forenames"), part(author, "keyname"));
			draft.author(PersonName.of(name, part(author, "suffix")), null);
		}
		if (authors != null && parts.isEmpty()) {
			PersonName.split(authors.text()).forEach((name) -> draft.author(name, null));
		}
	}

	private static void dublinCore(XmlNode form, PaperDraft draft) {
		draft.title(form.textAt("title"));
		form.children("description")
			.stream()
			.map(XmlNode::text)
			.filter((text) -> !text.startsWith("Comment:"))
			.forEach(draft::abstractText);
		form.children("creator").forEach((creator) -> draft.author(creator.text(), null));
		form.children("date").forEach((date) -> draft.date(RecordDate.parse(date.text())));
		for (XmlNode identifier : form.children("identifier")) {
			String text = identifier.text().strip();
			if (text.contains("arxiv.org/")) {
				draft.id(IdScheme.ARXIV, text).url(text);
			}
			else if (text.startsWith("doi:") || text.contains("doi.org/")) {
				draft.id(IdScheme.DOI, text);
			}
		}
	}

	private static String part(XmlNode author, String name) {
		return Objects.requireNonNullElse(author.textAt(name), "");
	}

}
