/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.BylineStatements;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.PaperStatements;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.graph.model.RelationType;

/**
 * Puts together what the graph knows about one paper.
 */
final class PaperAssembler {

	private static final Comparator<PaperTerm> BY_TYPE_SUREST_FIRST = Comparator
		.comparing((PaperTerm term) -> term.term().type())
		.thenComparing((term) -> term.evidence().confidence(), Comparator.reverseOrder())
		.thenComparing((term) -> term.term().id());

	private static final Comparator<TermMention> IN_READING_ORDER = Comparator.comparing(TermMention::in)
		.thenComparingInt(TermMention::start)
		.thenComparingInt(TermMention::end);

	private static final String TITLE_SCHEME = "title:";

	private final Reading reading;

	PaperAssembler(Reading reading) {
		this.reading = reading;
	}

	Optional<PaperView> assemble(String id) {
		return new PaperFinder(this.reading).row(id)
			.map((row) -> view(row, Map.of(Parameters.ID, row.get(Property.ID).asString())));
	}

	private PaperView view(Record row, Map<String, Object> parameters) {
		PaperSummary paper = Rows.paper(row);
		String abstractText = row.get(Property.ABSTRACT).asString("");
		return new PaperView(paper.id(), paper.title(), abstractText, paper.year(), paper.publishedOn(), paper.url(),
				row.get(Columns.STUB).asBoolean(), identifiers(parameters),
				this.reading.rows(BylineStatements.AUTHORS, parameters, PaperAssembler::author),
				this.reading.row(BylineStatements.VENUE, parameters, (venue) -> venue.get(Property.NAME).asString())
					.orElse(null),
				row.get(Columns.REFERENCES).asInt(), paper.citedBy(), Rows.integer(row.get(Property.AUTHOR_COUNT)),
				this.reading.rows(PaperStatements.ORGANIZATIONS, parameters,
						(organization) -> organization.get(Property.NAME).asString()),
				this.reading.rows(PaperStatements.SOURCES, parameters, PaperAssembler::source),
				terms(parameters, paper.title(), abstractText),
				this.reading.rows(PaperStatements.RELATIONS, parameters, PaperAssembler::relation));
	}

	/** What a paper's title makes is no name that the world knows. */
	private List<String> identifiers(Map<String, Object> parameters) {
		return this.reading.rows(BylineStatements.IDENTIFIERS, parameters, (row) -> row.get(Property.VALUE).asString())
			.stream()
			.filter((identifier) -> !identifier.startsWith(TITLE_SCHEME))
			.toList();
	}

	private List<PaperTerm> terms(Map<String, Object> parameters, String title, String abstractText) {
		return TermLink.byPaper(this.reading.rows(PaperStatements.TERMS, parameters, LinkRow::of))
			.values()
			.stream()
			.flatMap((links) -> links.values().stream())
			.map((link) -> new PaperTerm(link.term(), link.paperCount(), link.evidence(),
					mentions(link, title, abstractText)))
			.sorted(BY_TYPE_SUREST_FIRST)
			.toList();
	}

	private static List<TermMention> mentions(TermLink link, String title, String abstractText) {
		return link.spans()
			.stream()
			.map((span) -> TermMention.parse(span, title, abstractText))
			.sorted(IN_READING_ORDER)
			.toList();
	}

	private static PaperAuthor author(Record row) {
		return PaperAuthor.of(row.get(Property.ID).asString(), row.get(Property.NAME).asString(""),
				row.get(Property.POSITION).asInt());
	}

	private static PaperSource source(Record row) {
		return new PaperSource(row.get(Property.URI).asString(), row.get(Property.SHA256).asString(),
				row.get(Property.FORMAT).asString(""), row.get(Property.POSITION).asInt(),
				Rows.string(row.get(Property.DATE_TEXT)), Rows.integer(row.get(Property.COMMENTS)));
	}

	private static PaperRelation relation(Record row) {
		return new PaperRelation(RelationType.valueOf(row.get(Columns.RELATIONSHIP).asString()),
				TermRef.of(row.get(Columns.HEAD).asString(), row.get(Columns.HEAD_NAME).asString()),
				TermRef.of(row.get(Columns.TAIL).asString(), row.get(Columns.TAIL_NAME).asString()),
				row.get(Property.CONFIDENCE).asDouble(0), Rows.decimal(row.get(Property.TRUST)),
				row.get(Property.EVIDENCE).asString(""));
	}

}
