/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * Says whether the database answers. Takes the place of Spring Boot's, which asks to
 * write, and asks the database that is the user's own: one that may only be read would be
 * down.
 */
@Component("neo4jHealthIndicator")
class DatabaseHealthIndicator implements HealthIndicator {

	private final GraphConnection connection;

	DatabaseHealthIndicator(GraphConnection connection) {
		this.connection = connection;
	}

	@Override
	public Health health() {
		try {
			this.connection.verify();
			return Health.up().withDetail("database", this.connection.database()).build();
		}
		catch (GraphException ex) {
			return Health.down().withDetail("database", String.valueOf(ex.getMessage())).build();
		}
	}

}
