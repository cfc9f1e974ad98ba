/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What the database says it changed.
 *
 * @param nodesCreated nodes created
 * @param nodesDeleted nodes deleted
 * @param relationshipsCreated relationships created
 * @param relationshipsDeleted relationships deleted
 * @param propertiesSet properties set, even to the value they had
 */
public record GraphChanges(long nodesCreated, long nodesDeleted, long relationshipsCreated, long relationshipsDeleted,
		long propertiesSet) {

	/** Nothing changed. */
	public static final GraphChanges NONE = new GraphChanges(0, 0, 0, 0, 0);

	static GraphChanges of(SummaryCounters counters) {
		return new GraphChanges(counters.nodesCreated(), counters.nodesDeleted(), counters.relationshipsCreated(),
				counters.relationshipsDeleted(), counters.propertiesSet());
	}

	/**
	 * {@return these changes and the others together}
	 */
	public GraphChanges plus(GraphChanges other) {
		return new GraphChanges(this.nodesCreated + other.nodesCreated, this.nodesDeleted + other.nodesDeleted,
				this.relationshipsCreated + other.relationshipsCreated,
				this.relationshipsDeleted + other.relationshipsDeleted, this.propertiesSet + other.propertiesSet);
	}

	/**
	 * {@return whether nothing changed}
	 */
	public boolean isEmpty() {
		return equals(NONE);
	}

}
