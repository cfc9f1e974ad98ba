/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * Which papers may be close to given ones. All take the ids of the papers and read a
 * bounded number of others: of a term or a reference that very many papers name, only the
 * newest of them.
 */
public final class CandidateStatements {

	private static final Node SEED = Patterns.paper("seed");

	private static final Node OTHER = Patterns.paper("other");

	private static final Node TERM = Patterns.term("term");

	private static final Node THIRD = Patterns.paper("third");

	private static final Expression SAMPLE = Cypher.parameter(Parameters.SAMPLE);

	/** Papers that name the rarest terms of the given ones. */
	public static final String BY_TERMS = byTerms();

	/** Papers that cite the least cited references of the given ones. */
	public static final String BY_REFERENCES = byReferences();

	/** Papers that others cite together with the given ones. */
	public static final String BY_CITATIONS = byCitations();

	/** One row per given paper and each paper that cites both it and a candidate. */
	public static final String CITED_TOGETHER = citedTogether();

	/** One row per given paper and each reference that it shares with a candidate. */
	public static final String SHARED_REFERENCES = sharedReferences();

	/** The terms, with their idf, and numbers of citations of papers. */
	public static final String PROFILES = profiles();

	private CandidateStatements() {
	}

	private static OngoingReading seeds() {
		return Cypher.match(SEED).where(SEED.property(Property.ID).in(Cypher.parameter(Parameters.PAPERS)));
	}

	private static String byTerms() {
		return best(
				seeds().match(Patterns.names(Cypher.anyNode("seed"), TERM))
					.withDistinct(TERM)
					.orderBy(TERM.property(Property.PAPER_COUNT).ascending(), TERM.property(Property.ID).ascending())
					.limit(Cypher.parameter(Parameters.MOST_TERMS))
					.call(Listings.newestNaming(TERM, OTHER, SAMPLE), TERM.getRequiredSymbolicName()),
				Patterns.idfSum(TERM));
	}

	private static String byReferences() {
		return best(
				seeds().match(Cypher.anyNode("seed").relationshipTo(THIRD, Relationship.CITES))
					.withDistinct(THIRD.getRequiredSymbolicName(), Patterns.citedBy(THIRD).as(Columns.CITED_BY))
					.where(Cypher.name(Columns.CITED_BY).gt(Cypher.literalOf(1)))
					.with(THIRD)
					.orderBy(Cypher.name(Columns.CITED_BY).ascending(), THIRD.property(Property.ID).ascending())
					.limit(Cypher.parameter(Parameters.MOST_TERMS))
					.call(Listings.newestCiting(THIRD, OTHER, SAMPLE), THIRD.getRequiredSymbolicName()),
				Cypher.count(THIRD));
	}

	private static String byCitations() {
		return best(
				seeds().call(Listings.newestCiting(SEED, THIRD, SAMPLE), SEED.getRequiredSymbolicName())
					.match(Cypher.anyNode("third").relationshipTo(OTHER, Relationship.CITES)),
				Cypher.countDistinct(THIRD));
	}

	private static String best(OngoingReading found, Expression strength) {
		SymbolicName rank = Cypher.name(Columns.RANK);
		Expression id = OTHER.property(Property.ID);
		return Patterns.render(found.with(OTHER.getRequiredSymbolicName(), strength.as(Columns.RANK))
			.where(id.in(Cypher.parameter(Parameters.PAPERS)).not())
			.returning(id.as(Property.ID), rank)
			.orderBy(rank.descending(), id.ascending())
			.limit(Cypher.parameter(Parameters.CANDIDATES))
			.build());
	}

	private static String citedTogether() {
		return Patterns.render(seeds().call(Listings.newestCiting(SEED, THIRD, SAMPLE), SEED.getRequiredSymbolicName())
			.match(Cypher.anyNode("third").relationshipTo(OTHER, Relationship.CITES))
			.where(OTHER.property(Property.ID).in(Cypher.parameter(Parameters.CANDIDATES)))
			.returningDistinct(pair())
			.build());
	}

	private static String sharedReferences() {
		return Patterns.render(seeds().match(Cypher.anyNode("seed").relationshipTo(THIRD, Relationship.CITES))
			.with(SEED.getRequiredSymbolicName(), Cypher.collect(THIRD).as("cited"))
			.match(OTHER)
			.where(OTHER.property(Property.ID).in(Cypher.parameter(Parameters.CANDIDATES)))
			.match(Cypher.anyNode("other").relationshipTo(THIRD, Relationship.CITES))
			.where(THIRD.getRequiredSymbolicName().in(Cypher.name("cited")))
			.returningDistinct(pair())
			.build());
	}

	private static List<Expression> pair() {
		return List.of(SEED.property(Property.ID).as(Columns.FIRST), OTHER.property(Property.ID).as(Columns.SECOND),
				THIRD.property(Property.ID).as(Property.ID),
				Cypher.coalesce(THIRD.property(Property.TITLE), THIRD.property(Property.ID)).as(Property.TITLE));
	}

	private static String profiles() {
		Node named = Cypher.anyNode("seed");
		return Patterns.render(
				seeds().optionalMatch(Patterns.names(named, TERM))
					.withDistinct(SEED, TERM)
					.with(SEED.getRequiredSymbolicName(), Cypher
						.collect(Cypher.mapOf(Property.ID, TERM.property(Property.ID), Property.IDF,
								TERM.property(Property.IDF), Property.PAPER_COUNT, TERM.property(Property.PAPER_COUNT)))
						.as(Columns.TERMS))
					.returning(Stream
						.concat(PaperSearchStatements.summary(SEED, Patterns.references(SEED).as(Columns.REFERENCES))
							.stream(), Stream.of(Cypher.name(Columns.TERMS)))
						.toList())
					.build());
	}

}
