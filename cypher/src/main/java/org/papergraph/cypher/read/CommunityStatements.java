/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.papergraph.cypher.GraphSchema.Property;

/**
 * Communities of terms. A community is known by the term that leads it.
 */
public final class CommunityStatements {

	private static final Node LEADER = Patterns.term("leader");

	private static final Node TERM = Patterns.term("term");

	private static final SymbolicName RANK = Cypher.name(Columns.RANK);

	/** The largest communities. Takes a limit. */
	public static final String LARGEST = largest(false);

	/** A following page. */
	public static final String LARGEST_AFTER = largest(true);

	/** A community. Takes its id. */
	public static final String BY_ID = byId();

	/**
	 * The terms of communities that most papers name. Takes their ids and a limit for
	 * each.
	 */
	public static final String TOP_TERMS = topTerms();

	/** The terms of a community, those of most papers first. Takes its id and a limit. */
	public static final String TERMS = terms(false);

	/** A following page. */
	public static final String TERMS_AFTER = terms(true);

	private CommunityStatements() {
	}

	private static List<Expression> columns() {
		return List.of(LEADER.property(Property.ID).as(Property.ID),
				LEADER.property(Property.COMMUNITY_LABEL).as(Property.COMMUNITY_LABEL),
				LEADER.property(Property.COMMUNITY_SIZE).as(Property.COMMUNITY_SIZE));
	}

	private static String largest(boolean after) {
		Expression size = LEADER.property(Property.COMMUNITY_SIZE);
		Expression label = LEADER.property(Property.COMMUNITY_LABEL);
		Expression id = LEADER.property(Property.ID);
		var large = size.gt(Cypher.literalOf(0));
		return Patterns.render(Cypher.match(LEADER)
			.where(after ? large.and(Patterns.after(size, label, id)) : large)
			.returning(columns())
			.orderBy(Patterns.order(size, label, id))
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static String byId() {
		return Patterns.render(Cypher.match(LEADER)
			.where(LEADER.property(Property.ID)
				.eq(Cypher.parameter(Parameters.ID))
				.and(LEADER.property(Property.COMMUNITY_SIZE).gt(Cypher.literalOf(0))))
			.returning(columns())
			.build());
	}

	private static String topTerms() {
		Expression papers = TERM.property(Property.PAPER_COUNT);
		List<Expression> columns = new ArrayList<>(TermSearchStatements.summary(TERM, papers));
		columns.add(TERM.property(Property.COMMUNITY).as(Property.COMMUNITY));
		return Patterns.render(Cypher.unwind(Cypher.parameter(Parameters.TERMS))
			.as("id")
			.call(Cypher.match(TERM)
				.where(isMember(Cypher.name("id")))
				.with(TERM)
				.orderBy(TERM.property(Property.COMMUNITY).descending(), papers.descending(),
						TERM.property(Property.ID).ascending())
				.limit(Cypher.parameter(Parameters.LIMIT))
				.returning(TERM)
				.build(), "id")
			.returning(columns)
			.build());
	}

	private static String terms(boolean after) {
		Expression papers = TERM.property(Property.PAPER_COUNT);
		Expression name = TERM.property(Property.NAME);
		Expression id = TERM.property(Property.ID);
		Condition member = isMember(Cypher.parameter(Parameters.ID));
		List<SortItem> order = new ArrayList<>(List.of(TERM.property(Property.COMMUNITY).descending()));
		order.addAll(List.of(Patterns.order(papers, name, id)));
		return Patterns.render(Cypher.match(TERM)
			.where(after ? member.and(Patterns.after(papers, name, id)) : member)
			.returning(TermSearchStatements.summary(TERM, papers.as(RANK)))
			.orderBy(order)
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	/**
	 * The index of communities is ordered by papers; the planner reads it in this order,
	 * and no further than needed, if both of its properties have a condition and the
	 * answer is ordered by both.
	 */
	private static Condition isMember(Expression community) {
		return TERM.property(Property.COMMUNITY)
			.eq(community)
			.and(TERM.property(Property.PAPER_COUNT).gte(Cypher.literalOf(0)));
	}

}
