/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.graph.testkit.Neo4jServer;
import org.papergraph.graph.testkit.ServerCertificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A server that speaks TLS only, with a certificate that no machine trusts by itself. */
@Tag("own-server")
class EncryptedServerIT {

	@TempDir
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static ServerCertificate certificate;

	@SuppressWarnings("NullAway.Init")
	private static LocalNeo4j server;

	@BeforeAll
	static void start() throws Exception {
		certificate = ServerCertificate.of(folder.resolve("certificate"), "ip:127.0.0.1");
		server = LocalNeo4j
			.start(certificate.demandedBy(LocalNeo4jSettings.of(folder.resolve("home")).withPorts(0, 0)));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j" })
	void aCertificateThatIsNamedIsTrusted(String scheme) {
		try (GraphConnection connection = open(scheme, "127.0.0.1", certificate)) {
			assertThat(connection.driver().isEncrypted()).isTrue();
			connection
				.write((transaction) -> transaction.run("CREATE (:Sample {of: $of})", Map.of("of", scheme)).consume());
			long written = connection.read((transaction) -> transaction
				.run("MATCH (sample:Sample {of: $of}) RETURN count(sample) AS n", Map.of("of", scheme))
				.single()
				.get("n")
				.asLong());
			assertThat(written).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt+ssc", "neo4j+ssc" })
	void someSchemesTrustAnyCertificate(String scheme) {
		open(scheme, "localhost", null).close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt+s", "neo4j+s" })
	void aCertificateThatTheMachineDoesNotTrustIsRefused(String scheme) {
		assertRefused(() -> open(scheme, "127.0.0.1", null),
				"Neo4j at " + at(scheme, "127.0.0.1") + " shows a certificate that is not trusted here: name its file");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j" })
	void anotherCertificateThanTheOneThatIsNamedIsRefused(String scheme) throws Exception {
		ServerCertificate other = ServerCertificate.of(folder.resolve("other-" + scheme), "ip:127.0.0.1");
		assertRefused(() -> open(scheme, "127.0.0.1", other), "shows a certificate that is not trusted here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j" })
	void aCertificateOfAnotherHostIsRefused(String scheme) {
		assertRefused(() -> open(scheme, "localhost", certificate), "The certificate of Neo4j at "
				+ at(scheme, "localhost") + " is for another host (No name matching localhost found): use a name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j" })
	void whoDoesNotAskForTlsIsToldTo(String scheme) {
		assertRefused(() -> open(scheme, "127.0.0.1", null),
				"The server at " + at(scheme, "127.0.0.1") + " hung up: if it wants TLS, use bolt+s://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc" })
	void aServerWithoutTlsIsSaid(String scheme) {
		URI plain = URI.create(scheme + Neo4jServer.shared().uri().toString().substring("bolt".length()));
		TrustedCertificate trusted = scheme.contains("+") ? null : new TrustedCertificate(certificate.file());
		GraphSettings settings = new GraphSettings(plain, "neo4j", "any", "neo4j", trusted);
		assertRefused(() -> GraphConnection.open(settings), "The server at " + plain
				+ " hung up when it was asked for TLS: if it has none, use bolt:// or neo4j:// in NEO4J_URI");
	}

	private static void assertRefused(ThrowingCallable connecting, String message) {
		assertThatThrownBy(connecting).isInstanceOf(GraphException.Unreachable.class).hasMessageContaining(message);
	}

	private static GraphConnection open(String scheme, String host, @Nullable ServerCertificate trusted) {
		return GraphConnection.open(new GraphSettings(at(scheme, host), server.username(), server.password(),
				GraphSettings.DEFAULT_DATABASE, (trusted != null) ? new TrustedCertificate(trusted.file()) : null));
	}

	private static URI at(String scheme, String host) {
		return URI.create(scheme + "://" + host + ":" + server.boltUri().getPort());
	}

}
