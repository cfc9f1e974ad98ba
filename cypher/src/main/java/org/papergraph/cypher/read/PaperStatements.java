/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * What the graph knows about one paper, and the words by which papers name terms.
 */
public final class PaperStatements {

	private static final Node PAPER = Patterns.paperWithId("paper");

	/** The properties of a paper and its numbers of citations. Takes its id. */
	public static final String PAPER_BY_ID = Patterns.render(Cypher.match(PAPER).returning(columns()).build());

	/**
	 * The same for the papers that have an identifier, read ones first. Takes the
	 * identifier.
	 */
	public static final String PAPER_BY_IDENTIFIER = paperByIdentifier();

	/** The organizations of a paper by name. Takes its id. */
	public static final String ORGANIZATIONS = organizations();

	/** Every place a paper was read at. Takes its id. */
	public static final String SOURCES = sources();

	/** One row per edge from a paper to a term. Takes the paper's id. */
	public static final String TERMS = terms();

	/** What a paper claims about its terms, one row per claim. Takes its id. */
	public static final String RELATIONS = relations();

	/** The same for several papers. Takes their ids. */
	public static final String TERMS_OF_PAPERS = termsOfPapers();

	/** One row per edge from one of the papers to one of the terms. */
	public static final String EVIDENCE = evidence();

	private static final String ASKED = "asked";

	private PaperStatements() {
	}

	private static List<Expression> columns() {
		List<Expression> columns = new ArrayList<>(properties(PAPER, Property.ID, Property.TITLE, Property.ABSTRACT,
				Property.YEAR, Property.PUBLISHED_ON, Property.URL, Property.AUTHOR_COUNT));
		columns.add(PAPER.hasLabels(Label.STUB).as(Columns.STUB));
		columns.add(Patterns.references(PAPER).as(Columns.REFERENCES));
		columns.add(Patterns.citedBy(PAPER).as(Columns.CITED_BY));
		return columns;
	}

	private static String paperByIdentifier() {
		Node identifier = Cypher.node(Label.IDENTIFIER)
			.named("identifier")
			.withProperties(Property.VALUE, Cypher.parameter(Parameters.ID));
		return Patterns.render(Cypher.match(Patterns.paper("paper").relationshipTo(identifier, Relationship.HAS_ID))
			.returning(columns())
			.orderBy(Cypher.name(Columns.STUB).ascending(), PAPER.property(Property.ID).ascending())
			.limit(1)
			.build());
	}

	private static String organizations() {
		Node organization = Cypher.node(Label.ORGANIZATION).named("organization");
		Expression name = organization.property(Property.NAME);
		return Patterns.render(Cypher.match(PAPER.relationshipTo(organization, Relationship.FROM_ORGANIZATION))
			.returning(name.as(Property.NAME))
			.orderBy(name)
			.build());
	}

	private static String sources() {
		Node source = Cypher.node(Label.SOURCE).named("source");
		org.neo4j.cypherdsl.core.Relationship entry = PAPER.relationshipTo(source, Relationship.READ_FROM)
			.named("entry");
		return Patterns.render(Cypher.match(entry)
			.returning(Stream
				.of(properties(source, Property.URI, Property.SHA256, Property.FORMAT),
						List.of(entry.property(Property.POSITION).as(Property.POSITION),
								entry.property(Property.DATE_TEXT).as(Property.DATE_TEXT),
								entry.property(Property.COMMENTS).as(Property.COMMENTS)))
				.flatMap(List::stream)
				.toList())
			.orderBy(source.property(Property.URI).ascending(), source.property(Property.SHA256).ascending(),
					entry.property(Property.POSITION).ascending())
			.build());
	}

	private static String terms() {
		Node term = Patterns.term("term");
		org.neo4j.cypherdsl.core.Relationship edge = Patterns.names(PAPER, term).named("edge");
		return Patterns.render(Cypher.match(edge).returning(edge(PAPER, edge, term)).build());
	}

	private static String termsOfPapers() {
		Node paper = Patterns.paper("paper");
		Node term = Patterns.term("term");
		org.neo4j.cypherdsl.core.Relationship edge = Patterns.names(paper, term).named("edge");
		return Patterns.render(Cypher.match(paper)
			.where(paper.property(Property.ID).in(Cypher.parameter(Parameters.PAPERS)))
			.match(edge)
			.returning(edge(paper, edge, term))
			.build());
	}

	private static String evidence() {
		Node paper = Patterns.paper("paper");
		Node term = Patterns.term("term");
		org.neo4j.cypherdsl.core.Relationship edge = Patterns.names(paper, term).named("edge");
		// Collected first, or the planner may go from the terms, of which one can be a
		// hub.
		return Patterns.render(Cypher.match(term)
			.where(term.property(Property.ID).in(Cypher.parameter(Parameters.TERMS)))
			.with(Cypher.collect(term).as(ASKED))
			.match(paper)
			.where(paper.property(Property.ID).in(Cypher.parameter(Parameters.PAPERS)))
			.match(edge)
			.where(term.getRequiredSymbolicName().in(Cypher.name(ASKED)))
			.returning(edge(paper, edge, term))
			.build());
	}

	private static String relations() {
		Node head = Patterns.term("headTerm");
		Node tail = Patterns.term("tailTerm");
		org.neo4j.cypherdsl.core.Relationship claim = Patterns.claims(head, tail).named("relation");
		Expression type = Cypher.type(claim);
		return Patterns.render(Cypher.match(Patterns.names(PAPER, head))
			.withDistinct(head.getRequiredSymbolicName())
			.match(claim)
			.where(claim.property(Property.PAPER).eq(Cypher.parameter(Parameters.ID)))
			.returning(type.as(Columns.RELATIONSHIP), head.property(Property.ID).as(Columns.HEAD),
					head.property(Property.NAME).as(Columns.HEAD_NAME), tail.property(Property.ID).as(Columns.TAIL),
					tail.property(Property.NAME).as(Columns.TAIL_NAME),
					claim.property(Property.EVIDENCE).as(Property.EVIDENCE),
					claim.property(Property.CONFIDENCE).as(Property.CONFIDENCE),
					claim.property(Property.TRUST).as(Property.TRUST))
			.orderBy(type.ascending(), head.property(Property.ID).ascending(), tail.property(Property.ID).ascending(),
					claim.property(Property.EVIDENCE).ascending())
			.build());
	}

	/** The columns by which an edge between a paper and a term is read. */
	static List<Expression> edge(Node paper, org.neo4j.cypherdsl.core.Relationship edge, Node term) {
		return Stream
			.<List<? extends Expression>>of(
					List.of(paper.property(Property.ID).as(Columns.PAPER), term.property(Property.ID).as(Columns.TERM),
							Cypher.type(edge).as(Columns.RELATIONSHIP)),
					properties(term, Property.NAME, Property.PAPER_COUNT, Property.IDF),
					properties(edge, Property.KEY, Property.SURFACES, Property.COUNT, Property.CONFIDENCE,
							Property.EVIDENCE, Property.SPANS))
			.<Expression>flatMap(List::stream)
			.toList();
	}

	private static List<Expression> properties(org.neo4j.cypherdsl.core.PropertyContainer container, String... names) {
		return Stream.of(names).<Expression>map((name) -> container.property(name).as(name)).toList();
	}

}
