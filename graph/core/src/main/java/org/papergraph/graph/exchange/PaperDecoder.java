/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.Reference;
import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;

/**
 * Builds a paper from the fields of a line. What is missing or of another kind is an
 * {@link IllegalArgumentException} that names the field.
 */
final class PaperDecoder {

	private PaperDecoder() {
	}

	static ExtractedPaper decode(JsonNode line) {
		List<SentenceSpan> sentences = list(line, "sentences", PaperDecoder::sentence);
		List<TermOccurrence> terms = list(line, "terms", PaperDecoder::term);
		List<Relation> relations = list(line, "relations", PaperDecoder::relation);
		terms.forEach((term) -> term.mentions().forEach((mention) -> requireSentence(mention.sentence(), sentences)));
		relations.forEach((relation) -> requireSentence(relation.sentence(), sentences));
		Paper paper = paper(line);
		List<SourceEntry> entries = list(line, "sources", (entry) -> entry(entry, paper));
		return new ExtractedPaper(paper, entries, sentences, terms, relations);
	}

	private static Paper paper(JsonNode line) {
		return new Paper(new PaperId(text(line, "id")), text(line, "title"), text(line, "abstract"),
				optionalNumber(line, "year"), date(line), optionalText(line, "url"),
				optionalNumber(line, "authorCount"), strings(line, "organizations"), ids(line),
				list(line, "authors", PaperDecoder::author), optionalText(line, "venue"),
				list(line, "references", PaperDecoder::reference));
	}

	private static ExternalIds ids(JsonNode node) {
		JsonNode ids = node.path("ids");
		return new ExternalIds(optionalText(ids, "doi"), optionalText(ids, "arxivId"), optionalText(ids, "openAlexId"),
				optionalText(ids, "s2Id"), optionalText(ids, "aclId"), optionalText(ids, "pubmedId"));
	}

	private static Author author(JsonNode author) {
		return new Author(text(author, "name"), optionalText(author, "orcid"));
	}

	private static Reference reference(JsonNode reference) {
		return new Reference(ids(reference), optionalText(reference, "title"), optionalNumber(reference, "year"),
				optionalText(reference, "firstAuthor"), optionalText(reference, "raw"));
	}

	private static @Nullable LocalDate date(JsonNode line) {
		String date = optionalText(line, "publishedOn");
		try {
			return (date != null) ? LocalDate.parse(date) : null;
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("publishedOn must look like 2024-07-15: publishedOn=" + date, ex);
		}
	}

	/**
	 * Reads a description of a paper.
	 * @param record the fields in which it differs from the paper
	 * @param paper the paper
	 * @return the description
	 */
	static Paper differing(JsonNode record, Paper paper) {
		return new Paper(paper.id(), record.has("title") ? text(record, "title") : paper.title(),
				record.has("abstract") ? text(record, "abstract") : paper.abstractText(),
				record.has("year") ? optionalNumber(record, "year") : paper.year(),
				record.has("publishedOn") ? date(record) : paper.publishedOn(),
				record.has("url") ? optionalText(record, "url") : paper.url(),
				record.has("authorCount") ? optionalNumber(record, "authorCount") : paper.authorCount(),
				record.has("organizations") ? strings(record, "organizations") : paper.organizations(),
				record.has("ids") ? ids(record) : paper.ids(),
				record.has("authors") ? list(record, "authors", PaperDecoder::author) : paper.authors(),
				record.has("venue") ? optionalText(record, "venue") : paper.venue(), references(record, paper));
	}

	private static List<Reference> references(JsonNode record, Paper paper) {
		return record.has("references") ? references(record) : paper.references();
	}

	static List<Reference> references(JsonNode record) {
		return list(record, "references", PaperDecoder::reference);
	}

	private static SourceEntry entry(JsonNode entry, Paper paper) {
		SourceFile file = new SourceFile(text(entry, "uri"), text(entry, "sha256"), text(entry, "format"));
		JsonNode record = entry.path(RecordLine.FIELD);
		return new SourceEntry(file, number(entry, "position"), optionalText(entry, "dateText"),
				optionalNumber(entry, "comments"), record.isObject() ? differing(record, paper) : null);
	}

	private static SentenceSpan sentence(JsonNode sentence) {
		return new SentenceSpan(field(sentence), span(sentence));
	}

	private static TermOccurrence term(JsonNode term) {
		TermKey key = TermKey.parse(text(term, "key"));
		String type = optionalText(term, "type");
		if (type != null && TermType.of(type) != key.type()) {
			throw new IllegalArgumentException("type must be that of the key: type=" + type + ", key=" + key.id());
		}
		String role = optionalText(term, "role");
		return new TermOccurrence(key, text(term, "name"), strings(term, "aliases"),
				(role != null) ? choice(Role.class, "role", role) : null, decimal(term, "confidence"),
				list(term, "mentions", PaperDecoder::mention));
	}

	private static Mention mention(JsonNode mention) {
		return new Mention(field(mention), span(mention), text(mention, "surface"), number(mention, "sentence"));
	}

	private static Relation relation(JsonNode relation) {
		return new Relation(choice(RelationType.class, "type", text(relation, "type")),
				TermKey.parse(text(relation, "head")), TermKey.parse(text(relation, "tail")),
				decimal(relation, "confidence"), number(relation, "sentence"));
	}

	private static void requireSentence(int sentence, List<SentenceSpan> sentences) {
		if (sentence < 0 || sentence >= sentences.size()) {
			throw new IllegalArgumentException(
					"sentence must be listed: sentence=" + sentence + ", sentences=" + sentences.size());
		}
	}

	private static TextField field(JsonNode place) {
		return choice(TextField.class, "in", text(place, "in"));
	}

	private static <E extends Enum<E>> E choice(Class<E> choices, String name, String value) {
		return EnumSet.allOf(choices)
			.stream()
			.filter((choice) -> choice.name().equalsIgnoreCase(value))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(name + " must be one of "
					+ EnumSet.allOf(choices).toString().toLowerCase(Locale.ROOT) + ": " + name + "=" + value));
	}

	private static Span span(JsonNode place) {
		return new Span(number(place, "start"), number(place, "end"));
	}

	private static String text(JsonNode node, String name) {
		String value = optionalText(node, name);
		if (value == null) {
			throw new IllegalArgumentException("field must be a string: name=" + name);
		}
		return value;
	}

	private static @Nullable String optionalText(JsonNode node, String name) {
		JsonNode value = node.path(name);
		return value.isString() ? value.stringValue() : null;
	}

	private static int number(JsonNode node, String name) {
		Integer value = optionalNumber(node, name);
		if (value == null) {
			throw new IllegalArgumentException("field must be a whole number: name=" + name);
		}
		return value;
	}

	private static @Nullable Integer optionalNumber(JsonNode node, String name) {
		JsonNode value = node.path(name);
		return value.isInt() ? Integer.valueOf(value.intValue()) : null;
	}

	private static double decimal(JsonNode node, String name) {
		JsonNode value = node.path(name);
		if (!value.isNumber()) {
			throw new IllegalArgumentException("field must be a number: name=" + name);
		}
		return value.doubleValue();
	}

	private static List<String> strings(JsonNode node, String name) {
		List<String> values = new ArrayList<>();
		node.path(name).values().forEach((value) -> values.add(value.asString()));
		return values;
	}

	private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> element) {
		JsonNode array = node.path(name);
		if (!array.isMissingNode() && !array.isArray()) {
			throw new IllegalArgumentException("field must be a list: name=" + name);
		}
		return array.values().stream().map(element).toList();
	}

}
