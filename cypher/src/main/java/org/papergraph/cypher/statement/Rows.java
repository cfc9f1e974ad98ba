/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import java.util.Arrays;
import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Operation;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * The parts that all statements over rows share.
 */
final class Rows {

	private static final Renderer RENDERER = Renderer.getRenderer(Configuration.defaultConfig());

	private static final String ROW = "row";

	private Rows() {
	}

	static OngoingReading each() {
		return Cypher.unwind(Cypher.parameter(Parameter.ROWS)).as(ROW);
	}

	static Expression field(String name) {
		return Cypher.property(ROW, name);
	}

	static Expression properties() {
		return field(Parameter.PROPERTIES);
	}

	static Node paper(String field) {
		return Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, field(field));
	}

	static Node term(String name, String field) {
		return Cypher.node(Label.TERM).named(name).withProperties(Property.ID, field(field));
	}

	/**
	 * Builds the statement that merges a node on the row's fields of its key properties
	 * and sets the row's properties.
	 */
	static String mergeNode(String label, String... keys) {
		Node node = Cypher.node(label).named("node").withProperties(keyed(List.of(keys)));
		return text(each().merge(node).mutate(node.getRequiredSymbolicName(), properties()).build());
	}

	/**
	 * Builds the statement that makes a node with the row's id and name, unless there is
	 * one with the id.
	 */
	static String addNode(String label) {
		Node node = Cypher.node(label).named("node").withProperties(Property.ID, field(Property.ID));
		return text(each().merge(node).onCreate().set(node.property(Property.NAME).to(field(Property.NAME))).build());
	}

	/**
	 * Builds the statement that removes the relationship of the row's key properties
	 * between nodes found by the row.
	 */
	static String deleteRelationship(Node from, String type, Node to, String... keys) {
		Relationship relationship = relationship(from, type, to, keys);
		return text(each().match(relationship).delete(relationship).build());
	}

	/**
	 * Builds the statement that removes nodes without relationships; a row is the value
	 * of their key property.
	 */
	static String deleteLonely(String label, String key) {
		Node node = Cypher.node(label).named("node").withProperties(key, Cypher.name(ROW));
		return text(each().match(node)
			.where(Cypher.exists(Cypher.anyNode("node").relationshipBetween(Cypher.anyNode())).not())
			.delete(node)
			.build());
	}

	/**
	 * Builds the statement that merges a relationship on the row's fields of its key
	 * properties, between nodes found by the row, and sets the row's properties.
	 */
	static String mergeRelationship(Node from, String type, Node to, String... keys) {
		Relationship relationship = relationship(from, type, to, keys);
		return text(each().match(from)
			.match(to)
			.merge(relationship)
			.mutate(relationship.getRequiredSymbolicName(), properties())
			.build());
	}

	/**
	 * Builds the same statement for a relationship from a paper that is listed under its
	 * target.
	 */
	static String mergeListed(String type, Node to, String... keys) {
		Relationship relationship = relationship(paper(Parameter.FROM), type, to, keys);
		return text(each().match(paper(Parameter.FROM))
			.match(to)
			.merge(relationship)
			.mutate(relationship.getRequiredSymbolicName(), properties())
			.set(listing(relationship, field(Parameter.TO)))
			.build());
	}

	/** Lists a relationship from {@code paper} under the id of its target. */
	static Operation listing(Relationship relationship, Expression target) {
		return relationship.property(Property.LISTING)
			.to(target.add(Cypher.literalOf("\t")).add(Cypher.property("paper", Property.NEWEST)));
	}

	static Relationship relationship(Node from, String type, Node to, String... keys) {
		Relationship relationship = from.relationshipTo(to, type).named("link");
		return (keys.length == 0) ? relationship : relationship.withProperties(keyed(List.of(keys)));
	}

	static String text(Statement statement) {
		return RENDERER.render(statement);
	}

	private static Object[] keyed(List<String> keys) {
		return keys.stream().flatMap((key) -> Arrays.<Object>asList(key, field(key)).stream()).toArray();
	}

}
