/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

/**
 * Formats that the graph is written in.
 */
enum ExportFormat {

	/** Extraction output with resolved terms, a paper a line. */
	JSONL,

	/** For Gephi, Cytoscape, yEd and NetworkX. */
	GRAPHML,

	/** A folder of files for {@code neo4j-admin database import}. */
	CSV,

	/** For reference managers and LaTeX. */
	BIBTEX,

	/** CSL-JSON, for reference managers and citation processors. */
	CSL,

	/** RDF as N-Triples. */
	RDF

}
