/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Statements that store papers with where they were read and who wrote them.
 */
public final class PaperStatements {

	/** Column of {@link #FIND}: the paper's properties. */
	public static final String PROPERTIES = Parameter.PROPERTIES;

	/** Column of {@link #FIND}: names of organizations. */
	public static final String ORGANIZATIONS = "organizations";

	/** Column of {@link #FIND}: values of identifiers. */
	public static final String IDENTIFIERS = "identifiers";

	/** Column of {@link #FIND}: maps of an author's id, name and position. */
	public static final String AUTHORS = "authors";

	/** Column of {@link #FIND}: maps of a venue's id and name. */
	public static final String VENUES = "venues";

	/** Column of {@link #FIND}: maps of a source and what it says. */
	public static final String ENTRIES = Property.ENTRIES;

	/** Finds what is stored of papers; a row is an id. */
	public static final String FIND = find();

	/** Stores papers. */
	public static final String SAVE = Rows.mergeNode(Label.PAPER, Property.ID);

	/** Stores sources. */
	public static final String SAVE_SOURCES = Rows.mergeNode(Label.SOURCE, Property.SHA256);

	/** Stores organizations. */
	public static final String SAVE_ORGANIZATIONS = Rows.mergeNode(Label.ORGANIZATION, Property.ID);

	/** Says where papers were read. */
	public static final String SAVE_ENTRIES = Rows.mergeRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.READ_FROM,
			Cypher.node(Label.SOURCE).named("source").withProperties(Property.SHA256, Rows.field(Parameter.TO)),
			Property.POSITION);

	/** Says which organizations papers come from. */
	public static final String LINK_ORGANIZATIONS = Rows.mergeRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.FROM_ORGANIZATION,
			Cypher.node(Label.ORGANIZATION)
				.named("organization")
				.withProperties(Property.ID, Rows.field(Parameter.TO)));

	/** Stores authors that are not there yet, with the name one paper gives them. */
	public static final String ADD_AUTHORS = Rows.addNode(Label.AUTHOR);

	/** Says who wrote papers. */
	public static final String LINK_AUTHORS = Rows.mergeRelationship(
			Cypher.node(Label.AUTHOR).named("author").withProperties(Property.ID, Rows.field(Parameter.FROM)),
			GraphSchema.Relationship.WROTE, Rows.paper(Parameter.TO), Property.POSITION);

	/** Stores venues that are not there yet, with the name one paper gives them. */
	public static final String ADD_VENUES = Rows.addNode(Label.VENUE);

	/** Says where papers were published. */
	public static final String LINK_VENUES = Rows.mergeRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.PUBLISHED_IN,
			Cypher.node(Label.VENUE).named("venue").withProperties(Property.ID, Rows.field(Parameter.TO)));

	/** Lists papers anew under what they point at; a row is an id. */
	public static final String LIST = list();

	/** Lists papers anew that cite papers; a row is the id of a cited one. */
	public static final String LIST_CITING = listCiting();

	/** Removes the papers' links to terms; a row is an id. */
	public static final String CLEAR_LINKS = clearLinks();

	/** Removes the relations that papers claim, by type; a row is an id. */
	public static final Map<String, String> CLEAR_CLAIMS = clearClaims();

	private PaperStatements() {
	}

	private static String find() {
		Node paper = Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, Cypher.name("row"));
		Node organization = Cypher.node(Label.ORGANIZATION).named("organization");
		Node identifier = Cypher.node(Label.IDENTIFIER).named("identifier");
		Node author = Cypher.node(Label.AUTHOR).named("author");
		Node venue = Cypher.node(Label.VENUE).named("venue");
		Node source = Cypher.node(Label.SOURCE).named("source");
		Node found = Cypher.anyNode(Cypher.name("paper"));
		Relationship entry = found.relationshipTo(source, GraphSchema.Relationship.READ_FROM).named("entry");
		Relationship wrote = found.relationshipFrom(author, GraphSchema.Relationship.WROTE).named("wrote");
		Relationship in = found.relationshipTo(venue, GraphSchema.Relationship.PUBLISHED_IN).named("in");
		return Rows.text(Rows.each()
			.match(paper)
			.returning(Cypher.properties(paper).as(PROPERTIES),
					Cypher.listBasedOn(found.relationshipTo(organization, GraphSchema.Relationship.FROM_ORGANIZATION))
						.returning(organization.property(Property.NAME))
						.as(ORGANIZATIONS),
					Cypher.listBasedOn(found.relationshipTo(identifier, GraphSchema.Relationship.HAS_ID))
						.returning(identifier.property(Property.VALUE))
						.as(IDENTIFIERS),
					Cypher.listBasedOn(wrote)
						.returning(Cypher.mapOf(Property.ID, author.property(Property.ID), Property.NAME,
								wrote.property(Property.NAME), Property.POSITION, wrote.property(Property.POSITION)))
						.as(AUTHORS),
					Cypher.listBasedOn(in)
						.returning(Cypher.mapOf(Property.ID, venue.property(Property.ID), Property.NAME,
								in.property(Property.NAME)))
						.as(VENUES),
					Cypher.listBasedOn(entry)
						.returning(Cypher.mapOf(Property.SHA256, source.property(Property.SHA256), Property.URI,
								source.property(Property.URI), Property.FORMAT, source.property(Property.FORMAT),
								Property.POSITION, entry.property(Property.POSITION), Property.DATE_TEXT,
								entry.property(Property.DATE_TEXT), Property.COMMENTS,
								entry.property(Property.COMMENTS), Property.RECORD, entry.property(Property.RECORD)))
						.as(ENTRIES))
			.build());
	}

	private static String list() {
		Node paper = Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, Cypher.name("row"));
		String[] types = Stream.concat(GraphShape.LINK_TYPES.stream(), Stream.of(GraphSchema.Relationship.CITES))
			.toArray(String[]::new);
		Relationship link = paper.relationshipTo(Cypher.anyNode("other"), types).named("link");
		return Rows
			.text(Rows.each().match(link).set(Rows.listing(link, Cypher.property("other", Property.ID))).build());
	}

	private static String listCiting() {
		Node cited = Cypher.node(Label.PAPER).named("cited").withProperties(Property.ID, Cypher.name("row"));
		Relationship link = Cypher.anyNode("paper").relationshipTo(cited, GraphSchema.Relationship.CITES).named("link");
		return Rows.text(Rows.each().match(link).set(Rows.listing(link, Cypher.name("row"))).build());
	}

	private static String clearLinks() {
		Node paper = Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, Cypher.name("row"));
		Relationship link = paper.relationshipTo(Cypher.anyNode(), GraphShape.LINK_TYPES.toArray(String[]::new))
			.named("link");
		return Rows.text(Rows.each().match(link).delete(link).build());
	}

	private static Map<String, String> clearClaims() {
		Map<String, String> statements = new TreeMap<>();
		for (String type : GraphShape.CLAIM_TYPES) {
			Relationship claim = Cypher.anyNode()
				.relationshipTo(Cypher.anyNode(), type)
				.named("claim")
				.withProperties(Property.PAPER, Cypher.name("row"));
			statements.put(type, Rows.text(Rows.each().match(claim).delete(claim).build()));
		}
		return Map.copyOf(statements);
	}

}
