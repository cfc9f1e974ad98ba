/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Statements that lead references to papers, and link what all papers together say:
 * versions, names of authors and venues.
 */
public final class CitationStatements {

	/** Column: a paper's id. */
	public static final String PAPER = Property.PAPER;

	/** Column: what sources say of a paper, each with the source's hash. */
	public static final String RECORDS = "records";

	/** Column: what a paper cites, each with the sources that state it. */
	public static final String CITED = "cited";

	/** Column: the papers of an identifier. */
	public static final String PAPERS = Property.PAPERS;

	/** Column: all names of an author or a venue, each as often as it is used. */
	public static final String NAMES = "names";

	/** Parameter: the id after which a page starts. */
	public static final String AFTER = "after";

	/** Parameter: how many papers a page has. */
	public static final String LIMIT = "limit";

	/** Reads the identifiers of papers that were read. */
	public static final String READ_IDENTIFIED = readIdentified();

	/** Reads a page of papers with what their sources say and what they cite. */
	public static final String READ_CITING = readCiting();

	/** Reads the papers that are only cited. */
	public static final String READ_STUBS = readStubs();

	/** Stores papers that are only cited. */
	public static final String ADD_STUBS = addStubs();

	/** Sets properties of papers that are only cited. */
	public static final String UPDATE_STUBS = updateStubs();

	/** Stores that one paper cites another. */
	public static final String SAVE = Rows.mergeListed(GraphSchema.Relationship.CITES, other());

	/** Removes that one paper cites another. */
	public static final String DELETE = Rows.deleteRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.CITES, other());

	/** Reads the identifiers that are shared by several papers which were read. */
	public static final String READ_SHARED = readShared();

	/** Reads which paper is a version of which. */
	public static final String READ_VERSIONS = readVersions();

	/** Stores that one paper is a version of another. */
	public static final String SAVE_VERSIONS = Rows.mergeRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.VERSION_OF, other());

	/** Removes that one paper is a version of another. */
	public static final String DELETE_VERSIONS = Rows.deleteRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.VERSION_OF, other());

	/** Reads the authors that papers name otherwise than their node. */
	public static final String READ_AUTHOR_NAMES = readNames(Label.AUTHOR, GraphSchema.Relationship.WROTE);

	/** Reads the venues that papers name otherwise than their node. */
	public static final String READ_VENUE_NAMES = readNames(Label.VENUE, GraphSchema.Relationship.PUBLISHED_IN);

	/** Names authors. */
	public static final String NAME_AUTHORS = Rows.mergeNode(Label.AUTHOR, Property.ID);

	/** Names venues. */
	public static final String NAME_VENUES = Rows.mergeNode(Label.VENUE, Property.ID);

	private CitationStatements() {
	}

	private static Node other() {
		return Cypher.node(Label.PAPER).named("other").withProperties(Property.ID, Rows.field(Parameter.TO));
	}

	private static String readIdentified() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		Node identifier = Cypher.node(Label.IDENTIFIER).named("identifier");
		return Rows.text(Cypher.match(paper)
			.where(paper.hasLabels(Label.STUB).not())
			.returning(paper.property(Property.ID).as(PAPER), paper.property(Property.YEAR).as(Property.YEAR), Cypher
				.listBasedOn(Cypher.anyNode("paper").relationshipTo(identifier, GraphSchema.Relationship.HAS_ID))
				.returning(identifier.property(Property.VALUE))
				.as(PaperStatements.IDENTIFIERS))
			.build());
	}

	private static String readCiting() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		Node source = Cypher.node(Label.SOURCE).named("source");
		Node other = Cypher.node(Label.PAPER).named("other");
		Relationship entry = Cypher.anyNode("paper")
			.relationshipTo(source, GraphSchema.Relationship.READ_FROM)
			.named("entry");
		Relationship cites = Cypher.anyNode("paper")
			.relationshipTo(other, GraphSchema.Relationship.CITES)
			.named("cites");
		return Rows.text(Cypher.match(paper)
			.where(paper.property(Property.ID).gt(Cypher.parameter(AFTER)))
			.and(paper.hasLabels(Label.STUB).not())
			.with(paper)
			.orderBy(paper.property(Property.ID))
			.limit(Cypher.parameter(LIMIT))
			.returning(paper.property(Property.ID).as(PAPER),
					Cypher.listBasedOn(entry)
						.where(entry.property(Property.RECORD).contains(Cypher.literalOf("\"references\"")))
						.returning(Cypher.mapOf(Property.SHA256, source.property(Property.SHA256), Property.RECORD,
								entry.property(Property.RECORD)))
						.as(RECORDS),
					Cypher.listBasedOn(cites)
						.returning(Cypher.mapOf(Property.ID, other.property(Property.ID), Property.SOURCES,
								cites.property(Property.SOURCES)))
						.as(CITED))
			.orderBy(Cypher.name(PAPER))
			.build());
	}

	private static String readStubs() {
		Node stub = Cypher.node(Label.STUB).named("stub");
		return Rows.text(Cypher.match(stub)
			.returning(stub.property(Property.ID).as(PAPER), stub.property(Property.TITLE).as(Property.TITLE),
					stub.property(Property.YEAR).as(Property.YEAR),
					Cypher
						.exists(Cypher.anyNode("stub")
							.relationshipFrom(Cypher.anyNode(), GraphSchema.Relationship.CITES))
						.as(CITED))
			.build());
	}

	private static String addStubs() {
		Node stub = Rows.paper(Property.ID);
		Node identifier = Cypher.node(Label.IDENTIFIER)
			.named("identifier")
			.withProperties(Property.VALUE, Rows.field(Property.ID));
		return Rows.text(Rows.each()
			.merge(stub)
			.onCreate()
			.set(stub, Label.STUB)
			.merge(identifier)
			.merge(Cypher.anyNode("paper")
				.relationshipTo(Cypher.anyNode("identifier"), GraphSchema.Relationship.HAS_ID))
			.build());
	}

	private static String updateStubs() {
		Node stub = Cypher.node(Label.STUB).named("stub").withProperties(Property.ID, Rows.field(Property.ID));
		return Rows.text(Rows.each().match(stub).mutate(stub.getRequiredSymbolicName(), Rows.properties()).build());
	}

	private static String readShared() {
		Node identifier = Cypher.node(Label.IDENTIFIER).named("identifier");
		Node paper = Cypher.node(Label.PAPER).named("paper");
		Node author = Cypher.node(Label.AUTHOR).named("author");
		Node own = Cypher.node(Label.IDENTIFIER).named("own");
		Relationship wrote = author.relationshipTo(Cypher.anyNode("paper"), GraphSchema.Relationship.WROTE)
			.named("wrote");
		Expression papers = Cypher.name(PAPERS);
		return Rows.text(Cypher.match(paper.relationshipTo(identifier, GraphSchema.Relationship.HAS_ID))
			.where(paper.hasLabels(Label.STUB).not())
			.with(identifier.getRequiredSymbolicName(), Cypher.collect(paper).as(PAPERS))
			.where(Cypher.size(papers).gt(Cypher.literalOf(1)))
			.unwind(papers)
			.as("paper")
			.returning(identifier.property(Property.VALUE).as(Property.VALUE),
					Cypher.property("paper", Property.ID).as(PAPER),
					Cypher.property("paper", Property.YEAR).as(Property.YEAR),
					Cypher.listBasedOn(wrote)
						.where(wrote.property(Property.POSITION).eq(Cypher.literalOf(1)))
						.returning(wrote.property(Property.NAME))
						.as(NAMES),
					Cypher.listBasedOn(Cypher.anyNode("paper").relationshipTo(own, GraphSchema.Relationship.HAS_ID))
						.returning(own.property(Property.VALUE))
						.as(PaperStatements.IDENTIFIERS))
			.build());
	}

	private static String readVersions() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		Node other = Cypher.node(Label.PAPER).named("other");
		return Rows.text(Cypher.match(paper.relationshipTo(other, GraphSchema.Relationship.VERSION_OF))
			.returning(paper.property(Property.ID).as(Parameter.FROM), other.property(Property.ID).as(Parameter.TO))
			.build());
	}

	private static String readNames(String label, String type) {
		Node node = Cypher.node(label).named("node");
		Relationship link = node.relationshipBetween(Cypher.node(Label.PAPER), type).named("link");
		Expression names = Cypher.name(NAMES);
		return Rows.text(Cypher.match(link)
			.with(node.getRequiredSymbolicName(), Cypher.collect(link.property(Property.NAME)).as(NAMES))
			.where(Cypher.any("name").in(names).where(Cypher.name("name").ne(node.property(Property.NAME))))
			.returning(node.property(Property.ID).as(Property.ID), node.property(Property.NAME).as(Property.NAME),
					names.as(NAMES))
			.build());
	}

}
