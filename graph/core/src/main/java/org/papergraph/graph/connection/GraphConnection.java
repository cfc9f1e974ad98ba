/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * One database of one server. Work runs in managed transactions, which the driver runs
 * again after a transient failure: work must not have effects outside the transaction.
 * Errors are {@link GraphException}s. Safe for use by several threads.
 */
public final class GraphConnection implements AutoCloseable {

	private final Driver driver;

	private final String place;

	private final String database;

	private final boolean owned;

	private GraphConnection(Driver driver, String place, String database, boolean owned) {
		this.driver = driver;
		this.place = place;
		this.database = database;
		this.owned = owned;
	}

	/**
	 * Connects and asks the database for an answer.
	 * @param settings where to connect
	 * @return the connection, to be closed by the caller
	 * @throws GraphException if the server, the user or the database is not there
	 */
	public static GraphConnection open(GraphSettings settings) {
		String place = settings.uri().toString();
		Driver driver = explained(place, settings.database(), () -> FirstContact.driver(settings, settings.uri()));
		GraphConnection connection = new GraphConnection(driver, place, settings.database(), true);
		try {
			connection.verify();
			return connection;
		}
		catch (GraphException ex) {
			driver.close();
			throw FirstContact.diagnose(ex, settings);
		}
	}

	/**
	 * Works over a driver that somebody else made and closes.
	 * @param driver the driver
	 * @param database the database
	 * @return the connection; closing it does nothing
	 */
	public static GraphConnection over(Driver driver, String database) {
		return new GraphConnection(driver, "the configured server", database, false);
	}

	/**
	 * Asks the database for an answer, once: a server that is not there is reported at
	 * once, not after the retries of a managed transaction.
	 * @throws GraphException if it gives none
	 */
	public void verify() {
		explained(this.place, this.database, () -> {
			try (Session session = session(AccessMode.READ)) {
				return session.run("RETURN 1").consume();
			}
		});
	}

	/**
	 * Runs work in a read transaction.
	 * @param <T> what the work returns
	 * @param work what to do; must consume its results
	 * @return what the work returned
	 * @throws GraphException if the database fails
	 */
	public <T> T read(Function<TransactionContext, T> work) {
		return explained(this.place, this.database, () -> {
			try (Session session = session(AccessMode.READ)) {
				return session.executeRead(work::apply);
			}
		});
	}

	/**
	 * Runs work in a read transaction that the server stops after a while.
	 * @param <T> what the work returns
	 * @param work what to do; must consume its results
	 * @param timeout how long the transaction may take
	 * @return what the work returned
	 * @throws GraphException if the database fails or the time is over
	 */
	public <T> T read(Function<TransactionContext, T> work, Duration timeout) {
		TransactionConfig limits = TransactionConfig.builder().withTimeout(timeout).build();
		return explained(this.place, this.database, () -> {
			try (Session session = session(AccessMode.READ)) {
				return session.executeRead(work::apply, limits);
			}
		});
	}

	/**
	 * Runs work in a read transaction that is not tried again when it fails, for work
	 * that hands on what it reads as it comes in.
	 * @param <T> what the work returns
	 * @param work what to do; must consume its results
	 * @return what the work returned
	 * @throws GraphException if the database fails
	 */
	public <T> T readOnce(Function<SimpleQueryRunner, T> work) {
		return explained(this.place, this.database, () -> {
			try (Session session = session(AccessMode.READ); Transaction transaction = session.beginTransaction()) {
				return work.apply(transaction);
			}
		});
	}

	/**
	 * Runs work in a write transaction: all of it is stored, or nothing.
	 * @param <T> what the work returns
	 * @param work what to do; must consume its results
	 * @return what the work returned
	 * @throws GraphException if the database fails
	 */
	public <T> T write(Function<TransactionContext, T> work) {
		return explained(this.place, this.database, () -> {
			try (Session session = session(AccessMode.WRITE)) {
				return session.executeWrite(work::apply);
			}
		});
	}

	/**
	 * Runs work of a library that uses the driver by itself.
	 * @param <T> what the work returns
	 * @param work what to do
	 * @return what the work returned
	 * @throws GraphException if the database fails
	 */
	public <T> T explained(Supplier<T> work) {
		return explained(this.place, this.database, work);
	}

	/**
	 * {@return the driver}
	 */
	public Driver driver() {
		return this.driver;
	}

	/**
	 * {@return the name of the database}
	 */
	public String database() {
		return this.database;
	}

	@Override
	public void close() {
		if (this.owned) {
			this.driver.close();
		}
	}

	/**
	 * The mode says to which members of a cluster the work may go. They lag behind one
	 * another: the bookmarks, which all sessions share, make each see what was written
	 * through this driver before.
	 */
	private Session session(AccessMode mode) {
		return this.driver.session(SessionConfig.builder()
			.withDatabase(this.database)
			.withDefaultAccessMode(mode)
			.withBookmarkManager(this.driver.executableQueryBookmarkManager())
			.build());
	}

	private static <T> T explained(String place, String database, Supplier<T> work) {
		try {
			return work.get();
		}
		catch (Neo4jException ex) {
			throw DriverErrors.explain(ex, place, database);
		}
	}

}
