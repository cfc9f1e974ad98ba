/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.schema;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.ValidationResult;

import org.neo4j.driver.exceptions.Neo4jException;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * Applies and validates the migrations of module {@code cypher}.
 */
public final class SchemaMigrator {

	private static final String FOLDER = "neo4j/migrations";

	/** Their lock is a node, which is written even to read. */
	private static final boolean UNLOCKED = false;

	private static final Duration PAUSE = Duration.ofMillis(200);

	/**
	 * A migration takes seconds; a lock that is there after so many pauses was left by a
	 * dead process.
	 */
	private static final int PAUSES = 50;

	private static final String LOCKS = "MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock) AS locks";

	private static final String UNLOCK = "MATCH (lock:__Neo4jMigrationsLock) DETACH DELETE lock";

	private static final String WRITE_NOTHING = "CREATE (lock:__Neo4jMigrationsLock) DELETE lock";

	private final GraphConnection connection;

	private final Migrations migrations;

	/**
	 * Makes a migrator.
	 * @param connection the database
	 */
	public SchemaMigrator(GraphConnection connection) {
		this.connection = connection;
		MigrationsConfig config = MigrationsConfig.builder()
			.withLocationsToScan("classpath:" + FOLDER)
			.withDatabase(connection.database())
			.withInstalledBy("papergraph")
			.build();
		this.migrations = new Migrations(config, connection.driver());
	}

	/**
	 * Brings the schema up to date. Doing it again changes nothing. Returns when the
	 * indexes can answer.
	 * @return the newest version
	 * @throws GraphException if the database cannot be migrated
	 */
	public SchemaState.Current migrate() {
		try {
			LaterSchema.find(this.connection, FOLDER).ifPresent((state) -> {
				throw new GraphException.WrongSchema(state.sentence());
			});
			if (!(validate() instanceof SchemaState.Current)) {
				// What the migrations say of a database that may only be read misleads.
				requireWritable();
				removeLockOfDeadProcess();
				this.migrations.clearCache();
				this.migrations.apply();
				// They keep bookmarks of their own: after a write of ours, our
				// reads in a cluster see what they wrote.
				requireWritable();
			}
		}
		catch (MigrationsException | Neo4jException ex) {
			// A database that went away meanwhile says so itself.
			this.connection.verify();
			throw new GraphException.WrongSchema("The schema could not be migrated (" + ex.getMessage()
					+ "): check that the user may create constraints, then run papergraph schema migrate", ex);
		}
		objects().repair(this.connection);
		this.connection.read((transaction) -> transaction.run("CALL db.awaitIndexes(60)").consume());
		SchemaState state = validate();
		if (state instanceof SchemaState.Current current) {
			return current;
		}
		throw new GraphException.WrongSchema(state.sentence());
	}

	/**
	 * Asks for a write that leaves nothing.
	 * @throws GraphException.ReadOnly if the user or the database may only read
	 * @throws GraphException if the database fails
	 */
	public void requireWritable() {
		this.connection.write((transaction) -> transaction.run(WRITE_NOTHING).consume());
	}

	/**
	 * What the migrations make; nothing if they are not those of the database.
	 */
	SchemaObjects objects() {
		return new SchemaObjects(FOLDER, this.connection.explained(() -> {
			try {
				return chain().getElements().stream().map(MigrationChain.Element::getSource).toList();
			}
			catch (MigrationsException ex) {
				return List.of();
			}
		}));
	}

	/**
	 * A process that is killed while it migrates leaves its lock behind, and nobody could
	 * migrate any more.
	 */
	private void removeLockOfDeadProcess() {
		for (int i = 0; i < PAUSES && isLocked(); i++) {
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		if (isLocked()) {
			this.connection.write((transaction) -> transaction.run(UNLOCK).consume());
		}
	}

	private boolean isLocked() {
		return this.connection.read((transaction) -> transaction.run(LOCKS).single().get("locks").asLong() > 0);
	}

	/**
	 * Compares the schema with the migrations, changing nothing, not even for a moment: a
	 * user or a database may have no right to write.
	 * @return how it stands
	 * @throws GraphException if the database cannot be asked
	 */
	public SchemaState validate() {
		this.connection.verify();
		return this.connection.explained(this::compare);
	}

	private SchemaState compare() {
		try {
			this.migrations.clearCache();
			Optional<SchemaState> later = LaterSchema.find(this.connection, FOLDER);
			if (later.isPresent()) {
				return later.get();
			}
			ValidationResult result = this.migrations.validate(UNLOCKED);
			MigrationChain chain = chain();
			if (result.isValid()) {
				return new SchemaState.Current(chain.getLastAppliedVersion().orElseThrow().getValue());
			}
			return (result.getOutcome() == ValidationResult.Outcome.INCOMPLETE_DATABASE) ? behind(chain)
					: new SchemaState.Unknown(result.getOutcome().name());
		}
		catch (MigrationsException ex) {
			// A database that went away meanwhile says so itself.
			this.connection.verify();
			return new SchemaState.Unknown(String.valueOf(ex.getMessage()));
		}
	}

	private MigrationChain chain() {
		return this.migrations.info(UNLOCKED);
	}

	private static SchemaState behind(MigrationChain chain) {
		List<String> pending = chain.getElements()
			.stream()
			.filter((element) -> element.getState() == MigrationState.PENDING)
			.map(MigrationChain.Element::getVersion)
			.toList();
		return new SchemaState.Behind(pending);
	}

}
