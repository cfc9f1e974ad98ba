/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * Brings up to date what follows from all papers together: which keys are one term and
 * its name, aliases, weights, trust, and related terms. Writes only what differs, so that
 * it may be run at any time, and again after it was interrupted.
 */
public final class GraphDeriver {

	private static final Logger logger = LoggerFactory.getLogger(GraphDeriver.class);

	private final GraphConnection connection;

	/**
	 * Makes a deriver.
	 * @param connection the database, its schema current
	 */
	public GraphDeriver(GraphConnection connection) {
		this.connection = connection;
	}

	/**
	 * Derives from what the graph holds now. Nobody else must write meanwhile.
	 * @return what changed
	 * @throws GraphException if the database fails
	 */
	public GraphChanges derive() {
		List<Step> steps = Derivation.of(this.connection.read(CorpusReader::read));
		GraphChanges changes = GraphChanges.NONE;
		for (Step step : steps) {
			changes = changes.plus(this.connection.write(step::run));
		}
		logger.debug("Derived in {} steps: {}", steps.size(), changes);
		return changes;
	}

}
