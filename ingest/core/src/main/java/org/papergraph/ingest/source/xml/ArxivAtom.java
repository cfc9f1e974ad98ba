/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.Objects;
import java.util.Set;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.XmlHead;

/**
 * An Atom feed of arXiv, the answer to a query.
 */
public final class ArxivAtom extends XmlRecordFormat {

	public ArxivAtom() {
		super(Set.of("entry"), Set.of(), Set.of());
	}

	@Override
	public String name() {
		return "arxiv-atom";
	}

	@Override
	boolean recognizes(XmlHead head) {
		return (head.isRoot("feed") && (!head.has("entry") || head.has("summary"))) || head.isRoot("entry");
	}

	@Override
	void map(XmlNode entry, XmlPlace place, RecordSink sink) {
		String id = Objects.requireNonNullElse(entry.textAt("id"), "");
		String summary = entry.textAt("summary");
		if (id.contains("api/errors")) {
			sink.reject(RejectionReason.ERROR_ANSWER, place.line(),
					"an error in place of a paper: \"" + RecordSink.shown(String.valueOf(summary)) + "\"");
			return;
		}
		PaperDraft draft = new PaperDraft();
		draft.title(entry.textAt("title")).abstractText(summary);
		draft.id(IdScheme.ARXIV, id).id(IdScheme.DOI, entry.textAt("doi")).url(id);
		draft.date(RecordDate.parse(entry.textAt("published")));
		entry.children("author").forEach((author) -> draft.author(author.textAt("name"), null));
		sink.paper(draft, place.line());
	}

}
