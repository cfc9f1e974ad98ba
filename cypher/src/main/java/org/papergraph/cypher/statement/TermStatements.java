/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingMatchAndUpdate;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Statements that store terms, the papers' links to them, and the relations that papers
 * claim between them. Maps hold one statement for each label or relationship type.
 */
public final class TermStatements {

	/** Adds terms that are not there yet, by the label of their kind. */
	public static final Map<String, String> ADD = each(GraphShape.TERM_LABELS, TermStatements::add);

	/** Sets properties of terms. */
	public static final String UPDATE = update();

	/** Stores links from papers to terms, by relationship type. */
	public static final Map<String, String> LINK = each(GraphShape.LINK_TYPES,
			(type) -> Rows.mergeListed(type, Rows.term("term", Parameter.TO), Property.KEY));

	/** Stores claims between terms, by relationship type. */
	public static final Map<String, String> CLAIM = each(GraphShape.CLAIM_TYPES,
			(type) -> Rows.mergeRelationship(Rows.term("head", Parameter.FROM), type, Rows.term("tail", Parameter.TO),
					Property.PAPER, Property.HEAD_KEY, Property.TAIL_KEY));

	/** Moves links to other terms, by relationship type. */
	public static final Map<String, String> MOVE_LINK = each(GraphShape.LINK_TYPES, TermStatements::moveLink);

	/** Moves claims to other terms, by relationship type. */
	public static final Map<String, String> MOVE_CLAIM = each(GraphShape.CLAIM_TYPES, TermStatements::moveClaim);

	/** Sets properties of claims, by relationship type. */
	public static final Map<String, String> UPDATE_CLAIM = each(GraphShape.CLAIM_TYPES, TermStatements::updateClaim);

	/** Removes terms; a row is an id. */
	public static final String DELETE = delete();

	private TermStatements() {
	}

	private static Map<String, String> each(List<String> names, UnaryOperator<String> statement) {
		return names.stream().collect(Collectors.toUnmodifiableMap(UnaryOperator.identity(), statement));
	}

	private static String add(String label) {
		Node term = Rows.term("term", Property.ID);
		return Rows.text(Rows.each()
			.merge(term)
			.onCreate()
			.set(term.property(Property.NAME).to(Rows.field(Property.NAME)))
			.set(term, label)
			.build());
	}

	private static String update() {
		Node term = Rows.term("term", Property.ID);
		return Rows.text(Rows.each().match(term).mutate(term.getRequiredSymbolicName(), Rows.properties()).build());
	}

	private static String moveLink(String type) {
		Relationship old = Rows.paper(Parameter.FROM)
			.relationshipTo(Cypher.anyNode(), type)
			.named("old")
			.withProperties(Property.KEY, Rows.field(Property.KEY));
		Relationship link = Cypher.anyNode("paper").relationshipTo(Cypher.anyNode("term"), type).named("link");
		return Rows
			.text(move(old, link, Rows.term("term", Parameter.TO)).set(Rows.listing(link, Rows.field(Parameter.TO)))
				.delete(old)
				.build());
	}

	private static String moveClaim(String type) {
		Relationship link = Cypher.anyNode("head").relationshipTo(Cypher.anyNode("tail"), type).named("link");
		Relationship old = claim(type).named("old");
		return Rows.text(move(old, link, Rows.term("head", Parameter.FROM), Rows.term("tail", Parameter.TO)).delete(old)
			.build());
	}

	private static String updateClaim(String type) {
		Relationship claim = claim(type).named("link");
		return Rows.text(Rows.each().match(claim).mutate(claim.getRequiredSymbolicName(), Rows.properties()).build());
	}

	/**
	 * A claim found by the index over its paper: its ends may be hubs.
	 */
	private static Relationship claim(String type) {
		return Cypher.anyNode()
			.relationshipTo(Cypher.anyNode(), type)
			.withProperties(Property.PAPER, Rows.field(Property.PAPER), Property.HEAD_KEY,
					Rows.field(Property.HEAD_KEY), Property.TAIL_KEY, Rows.field(Property.TAIL_KEY));
	}

	private static OngoingMatchAndUpdate move(Relationship old, Relationship link, Node... ends) {
		return Rows.each()
			.match(old)
			.match(ends)
			.create(link)
			.set(link.getRequiredSymbolicName(), Cypher.properties(old));
	}

	private static String delete() {
		Node term = Cypher.node(Label.TERM).named("term").withProperties(Property.ID, Cypher.name("row"));
		return Rows.text(Rows.each().match(term).detachDelete(term).build());
	}

}
