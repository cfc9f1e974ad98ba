/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Statements that keep account of sources and runs, and take away what only an older
 * edition of a source supports.
 */
public final class LedgerStatements {

	/** Column: a paper's id. */
	public static final String PAPER = Property.PAPER;

	/** Column: how many records of a source the graph holds. */
	public static final String ENTRIES = Property.ENTRIES;

	/** Column: how many papers these records tell of. */
	public static final String PAPERS = Property.PAPERS;

	/** Column: how many of the records tell of a paper whose terms are known. */
	public static final String EXTRACTED = "extracted";

	/** Column: what found those terms. */
	public static final String EXTRACTORS = "extractors";

	/** Finds the properties of sources; a row is a hash. */
	public static final String FIND_SOURCES = findSources();

	/** Finds out what the graph holds of sources; a row is a hash. */
	public static final String FIND_HOLDINGS = findHoldings();

	/** Counts the papers that were read from sources, as column {@code papers}. */
	public static final String COUNT_PAPERS = countPapers();

	/** Notes a run. */
	public static final String SAVE_RUN = Rows.mergeNode(Label.INGEST_RUN, Property.ID);

	/** Finds the hashes of the editions of sources; a row is a URI. */
	public static final String FIND_EDITIONS = findEditions();

	/** Removes papers; a row is an id. */
	public static final String DELETE_PAPERS = delete(Label.PAPER, Property.ID);

	/** Removes sources; a row is a hash. */
	public static final String DELETE_SOURCES = delete(Label.SOURCE, Property.SHA256);

	private LedgerStatements() {
	}

	private static Node source(String property) {
		return Cypher.node(Label.SOURCE).named("source").withProperties(property, Cypher.name("row"));
	}

	private static String findSources() {
		Node source = source(Property.SHA256);
		return Rows
			.text(Rows.each().match(source).returning(Cypher.properties(source).as(Parameter.PROPERTIES)).build());
	}

	private static String findHoldings() {
		Node source = source(Property.SHA256);
		Node paper = Cypher.node(Label.PAPER).named("paper");
		return Rows.text(Rows.each()
			.match(paper.relationshipTo(source, GraphSchema.Relationship.READ_FROM))
			.returning(Cypher.count(Cypher.name("paper")).as(ENTRIES),
					Cypher.countDistinct(Cypher.name("paper")).as(PAPERS),
					Cypher.count(paper.property(Property.CONTENT_HASH)).as(EXTRACTED),
					Cypher.collectDistinct(paper.property(Property.EXTRACTOR)).as(EXTRACTORS))
			.build());
	}

	private static String countPapers() {
		Node source = source(Property.SHA256);
		Node paper = Cypher.node(Label.PAPER).named("paper");
		return Rows.text(Rows.each()
			.match(paper.relationshipTo(source, GraphSchema.Relationship.READ_FROM))
			.returning(Cypher.countDistinct(Cypher.name("paper")).as(PAPERS))
			.build());
	}

	private static String findEditions() {
		Node source = source(Property.URI);
		return Rows
			.text(Rows.each().match(source).returning(source.property(Property.SHA256).as(Property.SHA256)).build());
	}

	private static String delete(String label, String property) {
		Node node = Cypher.node(label).named("node").withProperties(property, Cypher.name("row"));
		return Rows.text(Rows.each().match(node).detachDelete(node).build());
	}

}
