/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.connection.TrustedCertificate;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.graph.fixture.MiniGraphLoader;
import org.papergraph.graph.testkit.ServerCertificate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API runs before its database does, by the variables that the command line takes,
 * too; then comes a server that may only be read and speaks TLS only, which stands for a
 * user without the right to write, whom Community edition does not have.
 */
@Tag("own-server")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ApiClient.Configuration.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DirtiesContext
class LateDatabaseIT {

	@TempDir
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static LocalNeo4jSettings server;

	@SuppressWarnings("NullAway.Init")
	private static ServerCertificate certificate;

	@SuppressWarnings("NullAway.Init")
	private static GraphSettings graph;

	private final ApiClient api;

	LateDatabaseIT(ApiClient api) {
		this.api = api;
	}

	@BeforeAll
	static void fill() throws IOException, InterruptedException {
		certificate = ServerCertificate.of(folder.resolve("certificate"), "ip:127.0.0.1");
		server = certificate.demandedBy(LocalNeo4jSettings.of(folder.resolve("home")));
		try (LocalNeo4j started = LocalNeo4j.start(server.withPorts(0, 0))) {
			server = server.withPorts(started.boltUri().getPort(), 0);
			graph = new GraphSettings(URI.create("neo4j://127.0.0.1:" + started.boltUri().getPort()),
					started.username(), started.password(), GraphSettings.DEFAULT_DATABASE,
					new TrustedCertificate(certificate.file()));
			try (GraphConnection connection = GraphConnection.open(graph)) {
				MiniGraphLoader.loadWithCitations(connection.driver());
			}
		}
	}

	@DynamicPropertySource
	static void variables(DynamicPropertyRegistry registry) {
		registry.add("NEO4J_URI", graph::uri);
		registry.add("NEO4J_PASSWORD", graph::password);
		registry.add("NEO4J_CERTIFICATE", () -> certificate.file().toString());
	}

	@Test
	void comesUpWhenItsDatabaseDoesAndAnswersAsEver() throws IOException, InterruptedException {
		assertThat(statusOf("", "/liveness", "/readiness")).containsExactly(503, 200, 503);
		try (LocalNeo4j started = LocalNeo4j.start(server.with("server.databases.default_to_read_only", "true"))) {
			assertThat(started.boltUri().getPort()).isEqualTo(graph.uri().getPort());
			awaitHealth();
			assertThat(statusOf("", "/liveness", "/readiness")).containsExactly(200, 200, 200);
			for (ResponseExample example : ResponseExample.all().toList()) {
				assertThat(example.answer(this.api)).as(example.path()).isEqualTo(example.written());
			}
		}
		assertThat(statusOf("", "/liveness", "/readiness")).containsExactly(503, 200, 503);
	}

	private void awaitHealth() throws InterruptedException {
		long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (statusOf("").get(0) != 200 && System.nanoTime() < deadline) {
			Thread.sleep(200);
		}
		assertThat(statusOf("")).as(this.api.get("/actuator/health").body()).containsExactly(200);
	}

	private List<Integer> statusOf(String... groups) {
		return List.of(groups).stream().map((group) -> this.api.get("/actuator/health" + group).status()).toList();
	}

}
