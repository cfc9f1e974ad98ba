/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.papergraph.cypher.GraphEnds;
import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Reads the graph, or a selection of it, node by node and relationship by relationship in
 * a fixed order, and papers as bibliographies list them. An identity is the list of
 * values of the properties that {@link GraphEnds#identity} names.
 */
public final class ExportStatements {

	/** Column: labels of a node. */
	public static final String LABELS = "labels";

	/** Column: properties. */
	public static final String PROPERTIES = "properties";

	/** Column: the identity of the node a relationship starts from. */
	public static final String FROM = "from";

	/** Column: the identity of the node a relationship leads to. */
	public static final String TO = "to";

	/** Column: an identity. */
	public static final String IDENTITY = "identity";

	/** Column: maps of an author's name and position. */
	public static final String AUTHORS = "authors";

	/** Column: names of venues. */
	public static final String VENUES = "venues";

	/** Parameter: identities of the nodes to read. */
	public static final String IDENTITIES = "identities";

	/** Reads papers with their authors and venues in the order of the ids given. */
	public static final String BIBLIOGRAPHY = bibliography();

	/** Lists the ids of all papers that were read, in their order. */
	public static final String PAPER_IDS = paperIds();

	/** Lists the aliases of terms; takes the terms' ids. */
	public static final String ALIASES = aliases();

	/** What tells relationships of one type between the same nodes from each other. */
	private static final Set<String> TELLING_APART = Set.of(Property.KEY, Property.PAPER, Property.HEAD_KEY,
			Property.TAIL_KEY, Property.EVIDENCE, Property.POSITION);

	private ExportStatements() {
	}

	/**
	 * {@return the statement that reads nodes of a label, in the order of their
	 * identities}
	 * @param label one of {@link GraphShape#CONTENT_LABELS}
	 * @param selected whether only the nodes with the identities given are read
	 */
	public static String nodes(String label, boolean selected) {
		Node node = Cypher.node(label).named("node");
		return Patterns.render(start(node, label, selected)
			.returning(Cypher.labels(node).as(LABELS), Cypher.properties(node).as(PROPERTIES))
			.orderBy(identity(node, label).stream().map(Expression::ascending).toList())
			.build());
	}

	/**
	 * {@return the statement that reads relationships of a type, in the order of what
	 * they join}
	 * @param type a relationship type
	 * @param selected whether only relationships from nodes with the identities given are
	 * read
	 */
	public static String relationships(String type, boolean selected) {
		GraphEnds ends = GraphEnds.of(type);
		Node from = Cypher.node(ends.from()).named("start");
		Node to = Cypher.node(ends.to()).named("end");
		Relationship link = Cypher.anyNode("start").relationshipTo(to, type).named("link");
		Stream<Expression> among = GraphShape.relationshipProperties(type)
			.stream()
			.filter(TELLING_APART::contains)
			.sorted()
			.map((property) -> link.property(property));
		return Patterns.render(start(from, ends.from(), selected).match(link)
			.returning(Cypher.listOf(identity(from, ends.from()).toArray(Expression[]::new)).as(FROM),
					Cypher.listOf(identity(to, ends.to()).toArray(Expression[]::new)).as(TO),
					Cypher.properties(link).as(PROPERTIES))
			.orderBy(Stream.of(identity(from, ends.from()).stream(), identity(to, ends.to()).stream(), among)
				.flatMap((part) -> part)
				.map(Expression::ascending)
				.toList())
			.build());
	}

	/**
	 * {@return the statement that lists what papers are directly joined with; takes the
	 * papers' ids}
	 * @param type a relationship type of which one end is a paper
	 */
	public static String around(String type) {
		GraphEnds ends = GraphEnds.of(type);
		String label = ends.from().equals(Label.PAPER) ? ends.to() : ends.from();
		Node paper = Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, Cypher.name(IDENTITY));
		Node other = Cypher.node(label).named("other");
		return Patterns.render(Cypher.unwind(Cypher.parameter(Parameters.PAPERS))
			.as(IDENTITY)
			.match(paper.relationshipBetween(other, type))
			.returningDistinct(Cypher.listOf(identity(other, label).toArray(Expression[]::new)).as(IDENTITY))
			.build());
	}

	private static OngoingReading start(Node node, String label, boolean selected) {
		List<String> identity = GraphEnds.identity(label);
		if (!selected) {
			// What is never null lets the planner read in the order of the index.
			return Cypher.match(node).where(node.property(identity.get(0)).isNotNull());
		}
		Object[] values = IntStream.range(0, identity.size())
			.boxed()
			.flatMap((place) -> Stream.of(identity.get(place), Cypher.valueAt(Cypher.name(IDENTITY), place)))
			.toArray();
		return Cypher.unwind(Cypher.parameter(IDENTITIES)).as(IDENTITY).match(node.withProperties(values));
	}

	private static List<Expression> identity(Node node, String label) {
		return GraphEnds.identity(label).stream().<Expression>map(node::property).toList();
	}

	private static String aliases() {
		Node alias = Cypher.node(Label.ALIAS).named("alias");
		Node term = Cypher.node(Label.TERM).named("term").withProperties(Property.ID, Cypher.name(Property.ID));
		return Patterns.render(Cypher.unwind(Cypher.parameter(Parameters.TERMS))
			.as(Property.ID)
			.match(alias.relationshipTo(term, GraphSchema.Relationship.ALIAS_OF))
			.returningDistinct(Cypher.listOf(identity(alias, Label.ALIAS).toArray(Expression[]::new)).as(IDENTITY))
			.build());
	}

	private static String paperIds() {
		Node paper = Patterns.paper("paper");
		Expression id = paper.property(Property.ID);
		return Patterns.render(Cypher.match(paper)
			.where(id.isNotNull())
			.and(paper.hasLabels(Label.STUB).not())
			.returning(id.as(Property.ID))
			.orderBy(id)
			.build());
	}

	private static String bibliography() {
		Node paper = Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, Cypher.name(Property.ID));
		Node author = Cypher.node(Label.AUTHOR).named("author");
		Node venue = Cypher.node(Label.VENUE).named("venue");
		Node found = Cypher.anyNode("paper");
		Relationship wrote = found.relationshipFrom(author, GraphSchema.Relationship.WROTE).named("wrote");
		Relationship in = found.relationshipTo(venue, GraphSchema.Relationship.PUBLISHED_IN).named("in");
		return Patterns.render(Cypher.unwind(Cypher.parameter(Parameters.PAPERS))
			.as(Property.ID)
			.match(paper)
			.returning(Cypher.properties(paper).as(PROPERTIES),
					Cypher.listBasedOn(wrote)
						.returning(Cypher.mapOf(Property.NAME, wrote.property(Property.NAME), Property.POSITION,
								wrote.property(Property.POSITION)))
						.as(AUTHORS),
					Cypher.listBasedOn(in).returning(in.property(Property.NAME)).as(VENUES))
			.build());
	}

}
