/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.papergraph.cypher.GraphSchema.Index;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Searches papers by words. Of the papers that have them, only the best matches are
 * looked at, as many as {@link Parameters#CANDIDATES} says.
 */
public final class PaperSearchStatements {

	private static final Node PAPER = Patterns.paper("paper");

	private static final SymbolicName RANK = Cypher.name(Columns.RANK);

	private static final Map<PaperOrder, String> FIRST = texts(false);

	private static final Map<PaperOrder, String> FOLLOWING = texts(true);

	private PaperSearchStatements() {
	}

	/**
	 * {@return the statement for an order}
	 * @param order the order
	 * @param after whether the page follows another one
	 */
	public static String of(PaperOrder order, boolean after) {
		String text = (after ? FOLLOWING : FIRST).get(order);
		if (text == null) {
			throw new IllegalStateException("every order has a statement: order=" + order);
		}
		return text;
	}

	private static Map<PaperOrder, String> texts(boolean after) {
		return Stream.of(PaperOrder.values())
			.collect(Collectors.toUnmodifiableMap(Function.identity(), (order) -> build(order, after)));
	}

	private static String build(PaperOrder order, boolean after) {
		Expression title = PAPER.property(Property.TITLE);
		Expression id = PAPER.property(Property.ID);
		OrderableOngoingReadingAndWithWithoutWhere ranked = Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(Index.PAPER_FULLTEXT), Cypher.parameter(Parameters.TEXT),
					Cypher.mapOf("limit", Cypher.parameter(Parameters.CANDIDATES)))
			.yield(Cypher.name("node").as("paper"), Cypher.name("score").as("score"))
			.where(PAPER.hasLabels(Label.STUB).not().and(WalkStatements.conditions()))
			.with(PAPER.getRequiredSymbolicName(), rank(order).as(Columns.RANK));
		OrderableOngoingReadingAndWith page = after ? ranked.where(Patterns.after(RANK, title, id)) : ranked;
		return Patterns.render(page.returning(summary(PAPER, RANK))
			.orderBy(Patterns.order(RANK, title, id))
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static Expression rank(PaperOrder order) {
		return switch (order) {
			case RELEVANCE -> Cypher.name("score");
			case NEWEST -> Cypher.literalOf(0)
				.subtract(Cypher.toInteger(Cypher.left(PAPER.property(Property.NEWEST), Cypher.literalOf(8))));
			case INFLUENCE -> Cypher.coalesce(PAPER.property(Property.INFLUENCE), Cypher.literalOf(0));
		};
	}

	/** What a listing says about a paper. */
	static List<Expression> summary(Node paper, Expression rank) {
		return List.of(paper.property(Property.ID).as(Property.ID), paper.property(Property.TITLE).as(Property.TITLE),
				Patterns.citedBy(paper).as(Columns.CITED_BY), paper.property(Property.YEAR).as(Property.YEAR),
				paper.property(Property.PUBLISHED_ON).as(Property.PUBLISHED_ON),
				paper.property(Property.URL).as(Property.URL), rank);
	}

}
