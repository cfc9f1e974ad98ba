/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import java.util.Map;
import java.util.TreeMap;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Statements that find papers by identifiers and give papers other identities.
 */
public final class IdentityStatements {

	/** Column: a paper's id. */
	public static final String PAPER = Property.PAPER;

	/** Column: values of identifiers. */
	public static final String IDENTIFIERS = PaperStatements.IDENTIFIERS;

	/** Finds the papers that were read and have identifiers; a row is a value. */
	public static final String FIND_BY_IDENTIFIER = findByIdentifier();

	/** Finds the identifiers of papers that were read; a row is an id. */
	public static final String FIND_BY_ID = findById();

	/** Finds papers that were read from sources; a row is a hash. */
	public static final String FIND_BY_SOURCE = findBySource();

	/** Finds the papers whose terms are not known, in the order of their ids. */
	public static final String FIND_UNEXTRACTED = findUnextracted();

	/** Finds sources by the end of their place or the start of their hash. */
	public static final String FIND_SOURCES = findSources();

	/** Stores identifiers. */
	public static final String SAVE = Rows.mergeNode(Label.IDENTIFIER, Property.VALUE);

	/** Says which identifiers papers have. */
	public static final String LINK = Rows.mergeRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.HAS_ID, identifier(Parameter.TO));

	/** Gives papers other ids; a row has two ids. */
	public static final String RENAME = rename();

	/** Leads the claims of papers to their other ids, by type; a row has two ids. */
	public static final Map<String, String> RENAME_CLAIMS = renameClaims();

	/** Removes stubs that stand in the way of a paper; a row is an id. */
	public static final String DELETE_STUBS = deleteStubs();

	/** Makes papers of stubs; a row is an id. */
	public static final String READ_STUBS = readStubs();

	private IdentityStatements() {
	}

	static Node identifier(String field) {
		return Cypher.node(Label.IDENTIFIER).named("identifier").withProperties(Property.VALUE, Rows.field(field));
	}

	private static String findByIdentifier() {
		Node identifier = Cypher.node(Label.IDENTIFIER)
			.named("identifier")
			.withProperties(Property.VALUE, Cypher.name("row"));
		Node paper = Cypher.node(Label.PAPER).named("paper");
		return Rows.text(Rows.each()
			.match(paper.relationshipTo(identifier, GraphSchema.Relationship.HAS_ID))
			.where(paper.hasLabels(Label.STUB).not())
			.returningDistinct(paper.property(Property.ID).as(PAPER))
			.build());
	}

	private static String findById() {
		Node paper = Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, Cypher.name("row"));
		Node identifier = Cypher.node(Label.IDENTIFIER).named("identifier");
		return Rows.text(Rows.each()
			.match(paper)
			.where(paper.hasLabels(Label.STUB).not())
			.returning(paper.property(Property.ID).as(PAPER), Cypher
				.listBasedOn(Cypher.anyNode("paper").relationshipTo(identifier, GraphSchema.Relationship.HAS_ID))
				.returning(identifier.property(Property.VALUE))
				.as(IDENTIFIERS))
			.build());
	}

	private static String findBySource() {
		Node source = Cypher.node(Label.SOURCE).named("source").withProperties(Property.SHA256, Cypher.name("row"));
		Node paper = Cypher.node(Label.PAPER).named("paper");
		return Rows.text(Rows.each()
			.match(paper.relationshipTo(source, GraphSchema.Relationship.READ_FROM))
			.returningDistinct(paper.property(Property.ID).as(PAPER))
			.build());
	}

	private static String findUnextracted() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		return Rows.text(Cypher.match(paper)
			.where(paper.hasLabels(Label.STUB).not())
			.and(paper.property(Property.CONTENT_HASH).isNull())
			.returning(paper.property(Property.ID).as(PAPER))
			.orderBy(paper.property(Property.ID))
			.build());
	}

	private static String findSources() {
		Node source = Cypher.node(Label.SOURCE).named("source");
		return Rows.text(Rows.each()
			.match(source)
			.where(source.property(Property.URI)
				.eq(Cypher.name("row"))
				.or(source.property(Property.URI).endsWith(Cypher.literalOf("/").concat(Cypher.name("row"))))
				.or(source.property(Property.SHA256).startsWith(Cypher.name("row"))))
			.returningDistinct(source.property(Property.SHA256).as(Property.SHA256),
					source.property(Property.URI).as(Property.URI))
			.orderBy(Cypher.name(Property.SHA256))
			.build());
	}

	private static String rename() {
		Node paper = Rows.paper(Parameter.FROM);
		return Rows
			.text(Rows.each().match(paper).set(paper.property(Property.ID).to(Rows.field(Parameter.TO))).build());
	}

	private static Map<String, String> renameClaims() {
		Map<String, String> statements = new TreeMap<>();
		for (String type : GraphShape.CLAIM_TYPES) {
			Relationship claim = Cypher.anyNode()
				.relationshipTo(Cypher.anyNode(), type)
				.named("claim")
				.withProperties(Property.PAPER, Rows.field(Parameter.FROM));
			statements.put(type, Rows.text(
					Rows.each().match(claim).set(claim.property(Property.PAPER).to(Rows.field(Parameter.TO))).build()));
		}
		return Map.copyOf(statements);
	}

	private static String deleteStubs() {
		Node stub = Cypher.node(Label.STUB).named("stub").withProperties(Property.ID, Cypher.name("row"));
		return Rows.text(Rows.each().match(stub).detachDelete(stub).build());
	}

	private static String readStubs() {
		Node stub = Cypher.node(Label.STUB).named("stub").withProperties(Property.ID, Cypher.name("row"));
		return Rows.text(Rows.each().match(stub).remove(stub, Label.STUB).build());
	}

}
