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
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * All papers and who cites whom, for what is computed over the whole graph. The rows come
 * in no order.
 */
public final class CitationStatements {

	/** Properties by which the world knows a paper. */
	private static final List<String> IDENTIFIERS = List.of(Property.DOI, Property.ARXIV_ID, Property.OPEN_ALEX_ID,
			Property.S2_ID, Property.ACL_ID, Property.PUBMED_ID);

	/** How the id of a paper starts that is known by nothing but its title. */
	private static final String TITLE_SCHEME = "title:";

	/** One row per paper, read or only cited. */
	public static final String WORKS = works();

	/** One row per citation. */
	public static final String CITATIONS = citations();

	private CitationStatements() {
	}

	private static String works() {
		Node paper = Patterns.paper("paper");
		return Patterns.render(Cypher.match(paper)
			.returning(paper.property(Property.ID).as(Property.ID), paper.property(Property.TITLE).as(Property.TITLE),
					paper.property(Property.YEAR).as(Property.YEAR),
					paper.property(Property.PUBLISHED_ON).as(Property.PUBLISHED_ON),
					paper.hasLabels(Label.STUB).not().as(Columns.READ), identified(paper).as(Columns.IDENTIFIED),
					Cypher.coalesce(Cypher.size(paper.property(Property.UNRESOLVED_REFERENCES)), Cypher.literalOf(0))
						.as(Columns.UNRESOLVED))
			.build());
	}

	/** A paper that is only cited has its identifier as its id and in no property. */
	private static Condition identified(Node paper) {
		Expression[] identifiers = IDENTIFIERS.stream().map(paper::property).toArray(Expression[]::new);
		return Cypher.coalesce(identifiers)
			.isNotNull()
			.or(paper.property(Property.ID).startsWith(Cypher.literalOf(TITLE_SCHEME)).not());
	}

	private static String citations() {
		Node citing = Patterns.paper(Columns.CITING);
		Node cited = Patterns.paper(Columns.CITED);
		return Patterns.render(Cypher.match(citing.relationshipTo(cited, Relationship.CITES))
			.returning(citing.property(Property.ID).as(Columns.CITING), cited.property(Property.ID).as(Columns.CITED))
			.build());
	}

}
