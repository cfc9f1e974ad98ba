/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * What the graph knows about one term.
 */
public final class TermStatements {

	/** Of a term with more claims, some thousand are looked at. */
	private static final int MOST_CLAIMS = 5_000;

	private static final Node TERM = Patterns.termWithId("term");

	/** The properties of a term. Takes its id. */
	public static final String TERM_BY_ID = termById();

	/** The names that were merged into a term, and why. Takes its id. */
	public static final String ALIASES = aliases();

	/** The terms that stand in papers together with a term. Takes its id and a limit. */
	public static final String RELATED = related();

	/**
	 * What papers claim about a term and others, claims of one kind counted together and
	 * the surest one shown. Takes its id and a limit.
	 */
	public static final String RELATIONS = relations();

	private TermStatements() {
	}

	private static String termById() {
		List<Expression> columns = new ArrayList<>(
				TermSearchStatements.summary(TERM, TERM.property(Property.PAPER_COUNT)));
		columns.add(TERM.property(Property.IDF).as(Property.IDF));
		columns.add(TERM.property(Property.HUB).as(Property.HUB));
		columns.add(TERM.property(Property.YEAR_INTRODUCED).as(Property.YEAR_INTRODUCED));
		columns.add(TERM.property(Property.COMMUNITY).as(Property.COMMUNITY));
		return Patterns.render(Cypher.match(TERM).returning(columns).build());
	}

	private static String aliases() {
		Node alias = Cypher.node(Label.ALIAS).named("alias");
		org.neo4j.cypherdsl.core.Relationship merge = alias.relationshipTo(TERM, Relationship.ALIAS_OF).named("merge");
		return Patterns.render(Cypher.match(merge)
			.returning(alias.property(Property.SURFACE).as(Property.SURFACE),
					alias.property(Property.KEY).as(Property.KEY), merge.property(Property.RULE).as(Property.RULE),
					merge.property(Property.SUPPORT).as(Property.SUPPORT))
			.orderBy(merge.property(Property.SUPPORT).descending(), alias.property(Property.SURFACE).ascending(),
					alias.property(Property.KEY).ascending())
			.build());
	}

	private static String related() {
		Node other = Patterns.term("other");
		org.neo4j.cypherdsl.core.Relationship edge = TERM.relationshipBetween(other, Relationship.RELATED_TO)
			.named("edge");
		Expression weight = Cypher.name(Property.WEIGHT);
		return Patterns.render(Cypher.match(edge)
			.with(other.getRequiredSymbolicName(), Cypher.max(edge.property(Property.WEIGHT)).as(Property.WEIGHT),
					Cypher.max(edge.property(Property.PAPERS)).as(Property.PAPERS))
			.returning(other.property(Property.ID).as(Property.ID), other.property(Property.NAME).as(Property.NAME),
					other.property(Property.PAPER_COUNT).as(Property.PAPER_COUNT), weight, Cypher.name(Property.PAPERS))
			.orderBy(weight.descending(), other.property(Property.ID).ascending())
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static String relations() {
		Node other = Patterns.term("other");
		org.neo4j.cypherdsl.core.Relationship claim = Patterns.claimsEitherWay(TERM, other).named("relation");
		Expression type = Cypher.name(Columns.RELATIONSHIP);
		Expression papers = Cypher.name(Columns.PAPERS);
		Expression outgoing = Cypher.name(Columns.OUTGOING);
		return Patterns.render(Cypher.match(claim)
			.with(TERM.getRequiredSymbolicName(), other.getRequiredSymbolicName(), claim.getRequiredSymbolicName())
			.limit(MOST_CLAIMS)
			.with(TERM.getRequiredSymbolicName(), other.getRequiredSymbolicName(), claim.getRequiredSymbolicName())
			.orderBy(claim.property(Property.CONFIDENCE).descending(), claim.property(Property.PAPER).ascending())
			.with(other.getRequiredSymbolicName(), Cypher.type(claim).as(Columns.RELATIONSHIP),
					Cypher.startNode(claim).eq(TERM.getRequiredSymbolicName()).as(Columns.OUTGOING),
					Cypher.countDistinct(claim.property(Property.PAPER)).as(Columns.PAPERS),
					Cypher.head(Cypher.collect(claim.getRequiredSymbolicName())).as(Columns.CLAIM))
			.returning(type, outgoing, other.property(Property.ID).as(Property.ID),
					other.property(Property.NAME).as(Property.NAME),
					other.property(Property.PAPER_COUNT).as(Property.PAPER_COUNT), papers,
					Cypher.property(Columns.CLAIM, Property.PAPER).as(Property.PAPER),
					Cypher.property(Columns.CLAIM, Property.EVIDENCE).as(Property.EVIDENCE),
					Cypher.property(Columns.CLAIM, Property.CONFIDENCE).as(Property.CONFIDENCE))
			.orderBy(papers.descending(), type.ascending(), other.property(Property.ID).ascending(),
					outgoing.ascending())
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

}
