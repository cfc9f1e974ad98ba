/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.backup;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.digest.GraphDigest;
import org.papergraph.graph.digest.GraphStatistics;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.schema.SchemaState;
import org.papergraph.ingest.IngestException;

/**
 * Compares a graph with what its backup says of it.
 *
 * @param papergraph the version of this Papergraph
 */
public record BackupCheck(String papergraph) {

	/**
	 * {@return what to say of a graph in its backup}
	 * @param connection the graph
	 * @param neo4j the version of the server that dumps it
	 */
	public BackupManifest describe(GraphConnection connection, String neo4j) {
		return new BackupManifest(this.papergraph, neo4j, new GraphDigest(connection).compute(),
				GraphStatistics.of(connection).papers());
	}

	/**
	 * Checks that a graph is the one that was backed up.
	 * @param connection the graph as it came out of the backup
	 * @param manifest what the backup says
	 * @return how its schema stands
	 * @throws IngestException if it is another graph, or one that this version cannot use
	 */
	public SchemaState requireSame(GraphConnection connection, BackupManifest manifest) {
		SchemaState schema = new SchemaMigrator(connection).validate();
		if (schema instanceof SchemaState.Unknown) {
			throw new IngestException(
					"The graph of this backup cannot be used, and nothing was restored. " + schema.sentence());
		}
		BackupManifest found = describe(connection, manifest.neo4j());
		if (!found.digest().equals(manifest.digest())) {
			throw new IngestException(
					"The graph of this backup is not the one that was backed up, and nothing was restored: it has %d papers and the digest %s, and the backup says %d and %s. Use another backup%s."
						.formatted(found.papers(), found.digest(), manifest.papers(), manifest.digest(),
								advice(manifest)));
		}
		return schema;
	}

	private String advice(BackupManifest manifest) {
		return this.papergraph.equals(manifest.papergraph()) ? ""
				: ", or restore it with Papergraph %s, which made it".formatted(manifest.papergraph());
	}

}
