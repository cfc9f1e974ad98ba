/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.testkit.ServerCertificate;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that speaks TLS only, with a certificate of its own, takes papers. */
@Tag("own-server")
class CertificateIT {

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	CertificateIT() {
	}

	@Test
	void papersGoOverTlsToAServerWhoseCertificateIsNamed() throws Exception {
		String lines = Files
			.writeString(this.folder.resolve("lines.jsonl"),
					MiniGraph.papers().stream().map(ExtractedPaperLines::encode).collect(Collectors.joining("\n")))
			.toString();
		ServerCertificate certificate = ServerCertificate.of(this.folder.resolve("certificate"), "ip:127.0.0.1");
		try (LocalNeo4j server = LocalNeo4j
			.start(certificate.demandedBy(LocalNeo4jSettings.of(this.folder.resolve("home")).withPorts(0, 0)))) {
			String address = "127.0.0.1:" + server.boltUri().getPort();
			List<String> trusting = List.of("--uri", "neo4j://" + address, "--password", server.password(),
					"--certificate", certificate.file().toString());
			CliOutcome loaded = CliOutcome.of(trusting, "load", lines);
			assertThat(loaded.code()).as(loaded.err()).isZero();
			assertThat(CliOutcome.of(trusting, "digest").code()).isZero();
			CliOutcome.of("load", lines, "--uri", "bolt+s://" + address, "--password", server.password())
				.assertFailed("Neo4j at bolt+s://" + address + " shows a certificate that is not trusted here");
			CliOutcome
				.of("load", lines, "--uri", "bolt://" + address, "--password", server.password(), "--certificate",
						lines)
				.assertFailed("The certificate file " + lines + " holds no certificate");
		}
	}

}
