/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.Reference;
import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermOccurrence;

/**
 * Writes the fields in a fixed order and leaves out what a paper does not have.
 */
final class PaperEncoder {

	private final JsonGenerator json;

	private PaperEncoder(JsonGenerator json) {
		this.json = json;
	}

	static String encode(JsonMapper mapper, ExtractedPaper extracted) {
		StringWriter line = new StringWriter();
		try (JsonGenerator json = mapper.createGenerator(line)) {
			new PaperEncoder(json).write(extracted);
		}
		return line.toString();
	}

	static String encodeDifference(JsonMapper mapper, Paper said, Paper paper) {
		StringWriter line = new StringWriter();
		try (JsonGenerator json = mapper.createGenerator(line)) {
			json.writeStartObject();
			new PaperEncoder(json).difference(said, paper);
			json.writeEndObject();
		}
		return line.toString();
	}

	private void write(ExtractedPaper extracted) {
		this.json.writeStartObject();
		this.json.writeNumberProperty("v", ExtractedPaperLines.VERSION);
		paper(extracted.paper());
		array("sources", extracted.entries(), (entry) -> entry(entry, extracted.paper()));
		array("sentences", extracted.sentences(), this::sentence);
		array("terms", extracted.terms(), this::term);
		array("relations", extracted.relations(), this::relation);
		this.json.writeEndObject();
	}

	private void paper(Paper paper) {
		this.json.writeStringProperty("id", paper.id().value());
		this.json.writeStringProperty("title", paper.title());
		this.json.writeStringProperty("abstract", paper.abstractText());
		number("year", paper.year());
		text("publishedOn", paper.publishedOn());
		text("url", paper.url());
		number("authorCount", paper.authorCount());
		strings("organizations", paper.organizations());
		text("venue", paper.venue());
		if (!paper.ids().isEmpty()) {
			ids(paper.ids());
		}
		if (!paper.authors().isEmpty()) {
			array("authors", paper.authors(), this::author);
		}
		if (!paper.references().isEmpty()) {
			array("references", paper.references(), this::reference);
		}
	}

	/**
	 * Writes the fields in which a description differs from the paper; null takes away
	 * what the paper has.
	 */
	private void difference(Paper said, Paper paper) {
		differing("title", said.title(), paper.title());
		differing("abstract", said.abstractText(), paper.abstractText());
		if (!Objects.equals(said.year(), paper.year())) {
			this.json.writePOJOProperty("year", said.year());
		}
		differing("publishedOn", said.publishedOn(), paper.publishedOn());
		differing("url", said.url(), paper.url());
		if (!Objects.equals(said.authorCount(), paper.authorCount())) {
			this.json.writePOJOProperty("authorCount", said.authorCount());
		}
		if (!said.organizations().equals(paper.organizations())) {
			strings("organizations", said.organizations());
		}
		differing("venue", said.venue(), paper.venue());
		if (!said.ids().equals(paper.ids())) {
			ids(said.ids());
		}
		if (!said.authors().equals(paper.authors())) {
			array("authors", said.authors(), this::author);
		}
		if (!said.references().equals(paper.references())) {
			array("references", said.references(), this::reference);
		}
	}

	private void differing(String name, @Nullable Object said, @Nullable Object paper) {
		if (!Objects.equals(said, paper)) {
			this.json.writeStringProperty(name, (said != null) ? said.toString() : null);
		}
	}

	private void ids(ExternalIds ids) {
		this.json.writeObjectPropertyStart("ids");
		text("doi", ids.doi());
		text("arxivId", ids.arxivId());
		text("openAlexId", ids.openAlexId());
		text("s2Id", ids.s2Id());
		text("aclId", ids.aclId());
		text("pubmedId", ids.pubmedId());
		this.json.writeEndObject();
	}

	private void author(Author author) {
		this.json.writeStringProperty("name", author.name());
		text("orcid", author.orcid());
	}

	private void reference(Reference reference) {
		if (!reference.ids().isEmpty()) {
			ids(reference.ids());
		}
		text("title", reference.title());
		number("year", reference.year());
		text("firstAuthor", reference.firstAuthor());
		text("raw", reference.raw());
	}

	private void entry(SourceEntry entry, Paper paper) {
		this.json.writeStringProperty("uri", entry.source().uri());
		this.json.writeStringProperty("sha256", entry.source().sha256());
		this.json.writeStringProperty("format", entry.source().format());
		this.json.writeNumberProperty("position", entry.position());
		text("dateText", entry.dateText());
		number("comments", entry.comments());
		if (entry.said() != null) {
			this.json.writeObjectPropertyStart(RecordLine.FIELD);
			difference(entry.said(), paper);
			this.json.writeEndObject();
		}
	}

	private void sentence(SentenceSpan sentence) {
		this.json.writeStringProperty("in", sentence.in().label());
		span(sentence.span());
	}

	private void term(TermOccurrence term) {
		this.json.writeStringProperty("type", term.key().type().label());
		this.json.writeStringProperty("key", term.key().id());
		this.json.writeStringProperty("name", term.name());
		strings("aliases", term.aliases());
		text("role", (term.role() != null) ? term.role().label() : null);
		this.json.writeNumberProperty("confidence", term.confidence());
		array("mentions", term.mentions(), this::mention);
	}

	private void mention(Mention mention) {
		this.json.writeStringProperty("in", mention.in().label());
		span(mention.span());
		this.json.writeStringProperty("surface", mention.surface());
		this.json.writeNumberProperty("sentence", mention.sentence());
	}

	private void relation(Relation relation) {
		this.json.writeStringProperty("type", relation.type().name());
		this.json.writeStringProperty("head", relation.head().id());
		this.json.writeStringProperty("tail", relation.tail().id());
		this.json.writeNumberProperty("confidence", relation.confidence());
		this.json.writeNumberProperty("sentence", relation.sentence());
	}

	private void span(Span span) {
		this.json.writeNumberProperty("start", span.start());
		this.json.writeNumberProperty("end", span.end());
	}

	private <T> void array(String name, List<T> values, Consumer<T> properties) {
		this.json.writeArrayPropertyStart(name);
		for (T value : values) {
			this.json.writeStartObject();
			properties.accept(value);
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
	}

	private void strings(String name, List<String> values) {
		this.json.writeArrayPropertyStart(name);
		values.forEach(this.json::writeString);
		this.json.writeEndArray();
	}

	private void text(String name, @Nullable Object value) {
		if (value != null) {
			this.json.writeStringProperty(name, value.toString());
		}
	}

	private void number(String name, @Nullable Integer value) {
		if (value != null) {
			this.json.writeNumberProperty(name, value.intValue());
		}
	}

}
