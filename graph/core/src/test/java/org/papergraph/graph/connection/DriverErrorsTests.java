/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.security.cert.CertificateExpiredException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import static org.assertj.core.api.Assertions.assertThat;

class DriverErrorsTests {

	static Stream<Arguments> errors() {
		return Stream.of(
				Arguments.of(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no"),
						GraphException.Unauthorized.class, "check NEO4J_USERNAME and NEO4J_PASSWORD"),
				Arguments.of(new ClientException("Neo.ClientError.Security.AuthenticationRateLimit", "no"),
						GraphException.Unauthorized.class, "check NEO4J_USERNAME and NEO4J_PASSWORD"),
				Arguments.of(new ClientException("Neo.ClientError.Security.CredentialsExpired", "no"),
						GraphException.Unauthorized.class, "choose a new password first"),
				Arguments.of(new SecurityException("no", new CertificateExpiredException("NotAfter: yesterday")),
						GraphException.Unreachable.class, "is out of date (NotAfter: yesterday): renew it"),
				Arguments.of(new FatalDiscoveryException("no"), GraphException.UnknownDatabase.class,
						"has no database \"papers\": check NEO4J_DATABASE"),
				Arguments.of(new ClientException("Neo.ClientError.Database.DatabaseNotFound", "no"),
						GraphException.UnknownDatabase.class, "has no database \"papers\": check NEO4J_DATABASE"),
				Arguments.of(new ServiceUnavailableException("no"), GraphException.Unreachable.class,
						"check NEO4J_URI"),
				Arguments.of(new SessionExpiredException("no"), GraphException.Unreachable.class, "check NEO4J_URI"),
				Arguments.of(
						new ClientException(
								"Unable to acquire connection from the pool within configured maximum time of 60000ms"),
						GraphException.Unreachable.class, "check NEO4J_URI"),
				Arguments.of(new ClientException("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "no"),
						GraphException.ReadOnly.class, "may only be read"),
				Arguments.of(new ClientException("Neo.ClientError.Security.Forbidden", "no"),
						GraphException.ReadOnly.class, "may only be read"),
				Arguments.of(new ClientException("Neo.ClientError.Statement.SyntaxError", "odd\n\tat org.example"),
						GraphException.Failed.class, "failed: odd"),
				Arguments.of(
						new ClientException("Neo.ClientError.Procedure.ProcedureCallFailed",
								"index\njava.io.IOException: No space left on device"),
						GraphException.Failed.class, "probably full: free some space, then run the command again"),
				Arguments.of(
						new DatabaseException("Neo.DatabaseError.Transaction.TransactionLogError",
								"Could not append transaction: Transaction #121 to log."),
						GraphException.Failed.class, "probably full: free some space, then run the command again"));
	}

	@ParameterizedTest
	@MethodSource("errors")
	void saysWhatToDoNext(Neo4jException cause, Class<? extends GraphException> kind, String message) {
		GraphException explained = DriverErrors.explain(cause, "bolt://localhost", "papers");
		assertThat(explained).isExactlyInstanceOf(kind).hasMessageContaining(message).hasCause(cause);
		assertThat(explained).hasMessageContaining("bolt://localhost").message().hasLineCount(1);
	}

}
