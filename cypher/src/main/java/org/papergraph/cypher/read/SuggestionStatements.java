/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

import org.papergraph.cypher.GraphSchema.Index;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Names for a search box. A full-text index knows which names have the words, but not
 * which of them matter: of the terms that most papers name, all are looked at besides.
 */
public final class SuggestionStatements {

	private static final Node TERM = Patterns.term("term");

	/**
	 * The terms of most papers that have a name which begins so. Takes the beginning as
	 * it is spelled, the number of terms to look at and a limit.
	 */
	public static final String WELL_KNOWN_TERMS = wellKnownTerms();

	/** The terms that match a full-text query best. Takes the query and a limit. */
	public static final String MATCHING_TERMS = matchingTerms();

	/** The papers that match a full-text query best. Takes the query and a limit. */
	public static final String MATCHING_PAPERS = matchingPapers();

	private SuggestionStatements() {
	}

	private static String wellKnownTerms() {
		Expression papers = TERM.property(Property.PAPER_COUNT);
		Expression id = TERM.property(Property.ID);
		return Patterns.render(Cypher.match(TERM)
			.where(papers.gt(Cypher.literalOf(0)))
			.with(TERM)
			.orderBy(papers.descending())
			.limit(Cypher.parameter(Parameters.MOST_TERMS))
			.with(TERM)
			.where(Cypher.any("name")
				.in(TERM.property(Property.SPELLINGS))
				.where(Cypher.name("name").startsWith(Cypher.parameter(Parameters.PREFIX))))
			.returning(TermSearchStatements.summary(TERM, papers))
			.orderBy(papers.descending(), id.ascending())
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static String matchingTerms() {
		return matching(Index.TERM_FULLTEXT, "term",
				TermSearchStatements.summary(TERM, TERM.property(Property.PAPER_COUNT)));
	}

	private static String matchingPapers() {
		return matching(Index.PAPER_FULLTEXT, "paper",
				PaperSearchStatements.summary(Patterns.paper("paper"), Cypher.name("score").as(Columns.RANK)));
	}

	private static String matching(String index, String name, List<Expression> columns) {
		Expression limit = Cypher.mapOf("limit", Cypher.parameter(Parameters.LIMIT));
		return Patterns.render(Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(index), Cypher.parameter(Parameters.TEXT), limit)
			.yield(Cypher.name("node").as(name), Cypher.name("score").as("score"))
			.returning(columns)
			.orderBy(Cypher.name("score").descending(), Cypher.property(name, Property.ID).ascending())
			.build());
	}

}
