/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.JsonHead;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.SourceHead;

/**
 * Papers of Semantic Scholar: one, a list, a page of a search, of recommendations or of a
 * paper's references, and the lines of its bulk files.
 */
public final class SemanticScholarPapers extends JsonRecordFormat {

	private static final List<String> PLACES = List.of("", "*", "data/*", "recommendedPapers/*", "data/*/citedPaper",
			"data/*/citingPaper");

	@Override
	public String name() {
		return "semantic-scholar";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		String path = json.first(PLACES, "paperId");
		return (path != null) ? path : json.first(PLACES, "corpusid", "externalids");
	}

	@Override
	void map(JsonNode paper, PaperDraft draft, SourceHead head) {
		draft.title(JsonFields.text(paper, "title"));
		draft.abstractText(JsonFields.text(paper, "abstract"));
		ids(paper, draft);
		draft.date(RecordDate.parse(JsonFields.text(paper, "publicationDate", "publicationdate")));
		draft.date(RecordDate.parse(JsonFields.text(paper, "year")));
		draft.venue(JsonFields.text(paper, "venue"));
		draft.venue(JsonFields.text(paper.path("publicationVenue"), "name"));
		draft.venue(JsonFields.text(paper.path("journal"), "name"));
		draft.url(JsonFields.text(paper, "url"));
		for (JsonNode author : JsonFields.objects(paper.path("authors"))) {
			draft.author(JsonFields.text(author, "name"), JsonFields.text(author.path("externalIds"), "ORCID"));
		}
		for (JsonNode cited : JsonFields.objects(paper.path("references"))) {
			PaperDraft reference = new PaperDraft();
			ids(cited, reference);
			ExternalIds ids = reference.ids();
			draft.reference(ids, JsonFields.text(cited, "title"), JsonFields.number(cited, "year"),
					JsonFields.text(cited.path("authors").path(0), "name"), null);
		}
	}

	private static void ids(JsonNode paper, PaperDraft draft) {
		JsonNode ids = paper.has("externalIds") ? paper.path("externalIds") : paper.path("externalids");
		draft.id(IdScheme.DOI, JsonFields.text(ids, "DOI"));
		draft.id(IdScheme.ARXIV, JsonFields.text(ids, "ArXiv"));
		draft.id(IdScheme.S2, JsonFields.text(paper, "paperId"));
		draft.id(IdScheme.S2, JsonFields.text(paper, "corpusId", "corpusid"));
		draft.id(IdScheme.S2, JsonFields.text(ids, "CorpusId"));
		draft.id(IdScheme.ACL, JsonFields.text(ids, "ACL"));
		draft.id(IdScheme.PUBMED, JsonFields.text(ids, "PubMed"));
	}

}
