/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;

/**
 * Takes a graph: first all nodes, then all relationships between them.
 */
public interface GraphSink extends AutoCloseable {

	/**
	 * Takes a node.
	 * @param node the node
	 * @throws IOException if it cannot be written
	 */
	void node(ExportedNode node) throws IOException;

	/**
	 * Takes a relationship.
	 * @param relationship the relationship, its ends taken before
	 * @throws IOException if it cannot be written
	 */
	void relationship(ExportedRelationship relationship) throws IOException;

	/**
	 * Writes what is still to be written. What the sink was given to write to stays open.
	 * @throws IOException if it cannot be written
	 */
	@Override
	void close() throws IOException;

}
