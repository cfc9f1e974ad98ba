/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.Writer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.query.BibliographicEntry;

/**
 * Writes entries as CSL-JSON, the input of citeproc processors and Zotero. Names are
 * written whole ({@code literal}): to part a given from a family name would be a guess.
 */
public final class CslJsonWriter implements AutoCloseable {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final JsonGenerator json;

	/**
	 * Makes a writer and begins the list.
	 * @param out where to write; closing the writer leaves it open
	 */
	public CslJsonWriter(Writer out) {
		this.json = MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
		this.json.writeStartArray();
	}

	/**
	 * Writes an entry.
	 * @param entry the entry
	 */
	public void write(BibliographicEntry entry) {
		this.json.writeRaw("\n");
		this.json.writeStartObject();
		text("id", entry.id());
		text("type", (entry.venue() != null) ? "article-journal" : "article");
		text("title", entry.title());
		if (!entry.authors().isEmpty()) {
			this.json.writeArrayPropertyStart("author");
			for (String author : entry.authors()) {
				this.json.writeStartObject();
				text("literal", author);
				this.json.writeEndObject();
			}
			this.json.writeEndArray();
		}
		issued(entry);
		text("container-title", entry.venue());
		text("DOI", entry.ids().doi());
		text("number", (entry.ids().arxivId() != null) ? "arXiv:" + entry.ids().arxivId() : null);
		text("PMID", entry.ids().pubmedId());
		text("URL", entry.url());
		text("abstract", entry.abstractText().isEmpty() ? null : entry.abstractText());
		this.json.writeEndObject();
	}

	private void issued(BibliographicEntry entry) {
		if (entry.year() == null) {
			return;
		}
		this.json.writeObjectPropertyStart("issued");
		this.json.writeArrayPropertyStart("date-parts");
		this.json.writeStartArray();
		this.json.writeNumber(entry.year());
		if (entry.publishedOn() != null) {
			this.json.writeNumber(entry.publishedOn().getMonthValue());
			this.json.writeNumber(entry.publishedOn().getDayOfMonth());
		}
		this.json.writeEndArray();
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private void text(String name, @Nullable String value) {
		if (value != null) {
			this.json.writeStringProperty(name, value);
		}
	}

	@Override
	public void close() {
		this.json.writeRaw("\n");
		this.json.writeEndArray();
		this.json.writeRaw("\n");
		this.json.close();
	}

}
