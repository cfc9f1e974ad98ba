/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Says in words what the driver reports by type and status code.
 */
final class DriverErrors {

	private DriverErrors() {
	}

	static GraphException explain(Neo4jException cause, String place, String database) {
		if (String.valueOf(cause.getMessage()).contains("No space left on device")
				|| hasCode(cause, "Transaction.TransactionLogError")) {
			return new GraphException.Failed("Neo4j at " + place
					+ " cannot write to its disk, which is probably full: free some space, then run the command again",
					cause);
		}
		String tls = TlsErrors.explain(cause, place);
		if (tls != null) {
			return new GraphException.Unreachable(tls, cause);
		}
		if (isExpired(cause)) {
			return new GraphException.Unauthorized(
					"Neo4j at " + place + " wants the user to choose a new password first: "
							+ "do so in Neo4j Browser, then give it in NEO4J_PASSWORD",
					cause);
		}
		if (cause instanceof AuthenticationException || hasCode(cause, "Security.AuthenticationRateLimit")) {
			return new GraphException.Unauthorized(
					"Neo4j at " + place + " refuses the user or the password: check NEO4J_USERNAME and NEO4J_PASSWORD",
					cause);
		}
		if (cause instanceof FatalDiscoveryException || hasCode(cause, "Database.DatabaseNotFound")) {
			return new GraphException.UnknownDatabase("Neo4j at " + place + " has no database \"" + database
					+ "\": check NEO4J_DATABASE; Community edition has one, named neo4j", cause);
		}
		if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
				|| hasNoConnection(cause)) {
			return new GraphException.Unreachable("No Neo4j answers at " + place
					+ ": start it (papergraph neo4j starts a local one) or check NEO4J_URI", cause);
		}
		return explainStatus(cause, place, database);
	}

	/** That nothing comes over a new connection has no type or status code of its own. */
	private static boolean hasNoConnection(Neo4jException cause) {
		return String.valueOf(cause.getMessage()).startsWith("Unable to acquire connection from the pool");
	}

	private static GraphException explainStatus(Neo4jException cause, String place, String database) {
		if (hasCode(cause, "General.ForbiddenOnReadOnlyDatabase")
				|| hasCode(cause, "General.WriteOnReadOnlyAccessDatabase") || hasCode(cause, "Security.Forbidden")
				|| hasCode(cause, "Statement.AccessMode")) {
			return new GraphException.ReadOnly("Database \"" + database + "\" at " + place
					+ " may only be read: use a user and a database that can be written", cause);
		}
		if (hasCode(cause, "Transaction.TransactionTimedOut")
				|| hasCode(cause, "Transaction.TransactionTimedOutClientConfiguration")) {
			return new GraphException.TimedOut(
					"Neo4j at " + place + " stopped a question that took too long: ask for less, or allow more time",
					cause);
		}
		if (hasCode(cause, "Procedure.ProcedureCallFailed")) {
			return new GraphException.WrongSchema("Neo4j at " + place + " failed a procedure (" + firstLine(cause)
					+ "): if an index is missing, run papergraph schema migrate", cause);
		}
		return new GraphException.Failed("Neo4j at " + place + " failed: " + firstLine(cause), cause);
	}

	/** The server may send a stack trace along. */
	private static String firstLine(Neo4jException cause) {
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

	/** 42NFD: the credentials are valid but must be changed. */
	private static boolean isExpired(Neo4jException failure) {
		boolean expired = hasCode(failure, "Security.CredentialsExpired");
		for (Throwable cause = failure; cause instanceof Neo4jException one; cause = cause.getCause()) {
			expired |= "42NFD".equals(one.gqlStatus());
		}
		return expired;
	}

	private static boolean hasCode(Neo4jException cause, String suffix) {
		String code = cause.code();
		return code != null && code.endsWith(suffix);
	}

}
