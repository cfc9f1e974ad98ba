/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Subqueries that read the papers of a term, or those that cite a paper, in their order
 * from an index, so that they cost the same for a term of a hundred thousand papers as
 * for one of ten. A relationship type has an index of its own.
 */
final class Listings {

	/** Sorts after every place that a listing has: places start with a digit. */
	static final String END = ":";

	private static final String LINK = "link";

	private Listings() {
	}

	/**
	 * The newest papers that name a term.
	 * @param target the variable of the term
	 * @param paper the paper to return
	 * @param most how many to read
	 */
	static Statement newestNaming(Node target, Node paper, Expression most) {
		return union(GraphShape.LINK_TYPES, target, paper, Cypher.literalOf(""), Cypher.literalOf(END), most);
	}

	/** The newest papers that introduce or use a method or a dataset. */
	static Statement newestUsing(Node target, Node paper, Expression most) {
		return union(GraphShape.USE_TYPES, target, paper, Cypher.literalOf(""), Cypher.literalOf(END), most);
	}

	/** The papers that name a term, from a place to another one. */
	static Statement naming(Node target, Node paper, Expression most) {
		return union(GraphShape.LINK_TYPES, target, paper, Cypher.parameter(Parameters.AFTER_PLACE),
				Cypher.parameter(Parameters.UNTIL_PLACE), most);
	}

	/** The papers that cite a paper, from a place to another one. */
	static Statement citing(Node target, Node paper, Expression most) {
		return part(GraphSchema.Relationship.CITES, target, paper, Cypher.parameter(Parameters.AFTER_PLACE),
				Cypher.parameter(Parameters.UNTIL_PLACE), most, false);
	}

	/** The newest papers that cite a paper. */
	static Statement newestCiting(Node target, Node paper, Expression most) {
		return part(GraphSchema.Relationship.CITES, target, paper, Cypher.literalOf(""), Cypher.literalOf(END), most,
				false);
	}

	/** The papers of one kind of link, the oldest first, from a place to another one. */
	static Statement oldest(String type, Node target, Node paper, Expression most) {
		return part(type, target, paper, Cypher.parameter(Parameters.AFTER_PLACE),
				Cypher.parameter(Parameters.UNTIL_PLACE), most, true);
	}

	/** The oldest papers that name a term, from a place to another one. */
	static Statement oldestNaming(Node target, Node paper, Expression most) {
		return Cypher.union(GraphShape.LINK_TYPES.stream().map((type) -> oldest(type, target, paper, most)).toList());
	}

	/** The place of a paper in every listing. */
	static Expression place(Node paper) {
		return paper.property(Property.NEWEST);
	}

	private static Statement union(List<String> types, Node target, Node paper, Expression after, Expression until,
			Expression most) {
		return Cypher
			.union(types.stream().map((type) -> part(type, target, paper, after, until, most, false)).toList());
	}

	private static Statement part(String type, Node target, Node paper, Expression after, Expression until,
			Expression most, boolean oldest) {
		Relationship link = Cypher.anyNode(paper.getRequiredSymbolicName())
			.relationshipTo(Cypher.anyNode(), type)
			.named(LINK);
		Expression listing = link.property(Property.LISTING);
		Expression start = target.property(Property.ID).add(Cypher.literalOf("\t"));
		Condition between = listing.gt(start.add(after)).and(listing.lt(start.add(until)));
		Expression order = Cypher.name("listing");
		return Cypher.match(link)
			.where(between)
			.withDistinct(paper.getRequiredSymbolicName(), listing.as("listing"))
			.orderBy(oldest ? order.descending() : order.ascending())
			.limit(most)
			.returning(paper.getRequiredSymbolicName())
			.build();
	}

}
