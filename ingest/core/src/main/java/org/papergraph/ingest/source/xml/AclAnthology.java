/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.Objects;
import java.util.Set;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.PersonName;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.XmlHead;

/**
 * A collection of the ACL Anthology. What introduces a volume is no paper.
 */
public final class AclAnthology extends XmlRecordFormat {

	private static final String ADDRESS = "https://aclanthology.org/";

	public AclAnthology() {
		super(Set.of("paper"), Set.of("meta"), Set.of());
	}

	@Override
	public String name() {
		return "acl-anthology";
	}

	@Override
	boolean recognizes(XmlHead head) {
		return head.isRoot("collection") && head.has("volume") && head.has("meta");
	}

	@Override
	void map(XmlNode paper, XmlPlace place, RecordSink sink) {
		PaperDraft draft = new PaperDraft();
		draft.title(paper.textAt("title")).abstractText(paper.textAt("abstract"));
		String id = id(place.attribute("collection", "id"), place.attribute("volume", "id"), paper.attribute("id"));
		draft.id(IdScheme.ACL, id).id(IdScheme.DOI, paper.textAt("doi")).url(ADDRESS + id);
		for (XmlNode author : paper.children("author")) {
			String first = Objects.requireNonNullElse(author.textAt("first"), "");
			draft.author(PersonName.of(first, Objects.requireNonNullElse(author.textAt("last"), "")),
					author.attribute("orcid"));
		}
		XmlNode meta = place.context("meta");
		if (meta != null) {
			draft.date(RecordDate.of(meta.textAt("year"), null, null));
			draft.venue(meta.textAt("booktitle"));
		}
		sink.paper(draft, place.line());
	}

	/** The rules by which the Anthology numbers its papers, before 2020 and since. */
	private static String id(String collection, String volume, String paper) {
		if (collection.contains(".")) {
			return collection + "-" + volume + "." + paper;
		}
		boolean workshops = collection.startsWith("W") || collection.equals("C69")
				|| (collection.equals("D19") && number(volume) >= 5);
		return collection + "-" + (workshops ? digits(volume, 2) + digits(paper, 2) : volume + digits(paper, 3));
	}

	private static String digits(String number, int count) {
		return "0".repeat(Math.max(0, count - number.length())) + number;
	}

	private static int number(String text) {
		return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
	}

}
