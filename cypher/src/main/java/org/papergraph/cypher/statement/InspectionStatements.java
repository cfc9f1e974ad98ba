/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Statements that read or count all that the graph holds.
 */
public final class InspectionStatements {

	/** Column: a number. */
	public static final String COUNT = Property.COUNT;

	/** Column: labels of a node. */
	public static final String LABELS = "labels";

	/** Column: a relationship type. */
	public static final String TYPE = DerivedStatements.TYPE;

	/** Reads every node of a label. */
	public static final Map<String, String> NODES = each(GraphShape.CONTENT_LABELS, InspectionStatements::nodes);

	/** Reads every relationship, with what identifies its ends. */
	public static final String RELATIONSHIPS = relationships();

	/** Counts the nodes of a label. */
	public static final Map<String, String> COUNT_NODES = each(Stream
		.concat(GraphShape.CONTENT_LABELS.stream(),
				Stream.concat(GraphShape.TERM_LABELS.stream(), Stream.of(Label.STUB)))
		.toList(), InspectionStatements::countNodes);

	/** Counts the relationships of each type, from the counts that the database keeps. */
	public static final String COUNT_RELATIONSHIPS = countRelationships();

	/** Counts the references that lead to no paper. */
	public static final String COUNT_UNRESOLVED = countUnresolved();

	/** Adds up the records that were rejected when sources were read. */
	public static final String COUNT_REJECTED = countRejected();

	private InspectionStatements() {
	}

	private static Map<String, String> each(List<String> names, UnaryOperator<String> statement) {
		return names.stream().collect(Collectors.toUnmodifiableMap(UnaryOperator.identity(), statement));
	}

	private static String nodes(String label) {
		Node node = Cypher.node(label).named("node");
		return Rows.text(Cypher.match(node)
			.returning(Cypher.labels(node).as(LABELS), Cypher.properties(node).as(Parameter.PROPERTIES))
			.build());
	}

	private static String relationships() {
		Relationship link = anyRelationship();
		return Rows.text(Cypher.match(link)
			.returning(Cypher.type(link).as(TYPE), identity("from").as(Parameter.FROM), identity("to").as(Parameter.TO),
					Cypher.properties(link).as(Parameter.PROPERTIES))
			.build());
	}

	private static Expression identity(String node) {
		return Cypher.listOf(Stream.of(Property.ID, Property.SHA256, Property.KEY, Property.SURFACE, Property.VALUE)
			.map((property) -> (Expression) Cypher.property(node, property))
			.toArray(Expression[]::new));
	}

	private static Relationship anyRelationship() {
		return Cypher.anyNode("from")
			.relationshipTo(Cypher.anyNode("to"), GraphShape.relationshipProperties().keySet().toArray(String[]::new))
			.named("link");
	}

	private static String countNodes(String label) {
		Node node = Cypher.node(label).named("node");
		return Rows.text(Cypher.match(node).returning(Cypher.count(node).as(COUNT)).build());
	}

	private static String countRelationships() {
		return Rows.text(Cypher.unionAll(GraphShape.relationshipProperties()
			.keySet()
			.stream()
			.sorted()
			.map(InspectionStatements::countRelationships)
			.toList()));
	}

	private static Statement countRelationships(String type) {
		Relationship link = Cypher.anyNode().relationshipTo(Cypher.anyNode(), type).named("link");
		return Cypher.match(link)
			.with(Cypher.count(link.getRequiredSymbolicName()).as(COUNT))
			.returning(Cypher.literalOf(type).as(TYPE), Cypher.name(COUNT))
			.build();
	}

	private static String countUnresolved() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		return Rows.text(Cypher.match(paper)
			.where(paper.property(Property.UNRESOLVED_REFERENCES).isNotNull())
			.returning(Cypher.sum(Cypher.size(paper.property(Property.UNRESOLVED_REFERENCES))).as(COUNT))
			.build());
	}

	private static String countRejected() {
		Node source = Cypher.node(Label.SOURCE).named("source");
		return Rows
			.text(Cypher.match(source).returning(Cypher.sum(source.property(Property.REJECTED)).as(COUNT)).build());
	}

}
