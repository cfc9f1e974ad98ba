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
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.schema.SchemaState;

/**
 * Says whether the database has the schema that this version reads. The API never
 * migrates: two of them would race.
 */
@Component("schemaHealthIndicator")
class SchemaHealthIndicator implements HealthIndicator {

	private final GraphConnection connection;

	SchemaHealthIndicator(GraphConnection connection) {
		this.connection = connection;
	}

	@Override
	public Health health() {
		try {
			SchemaState state = new SchemaMigrator(this.connection).validate();
			Health.Builder health = (state instanceof SchemaState.Current) ? Health.up() : Health.outOfService();
			return health.withDetail("schema", state.sentence()).build();
		}
		catch (GraphException ex) {
			return Health.down().withDetail("schema", String.valueOf(ex.getMessage())).build();
		}
	}

}
