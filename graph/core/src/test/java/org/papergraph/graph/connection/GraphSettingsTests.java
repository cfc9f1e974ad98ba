/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.graph.testkit.ServerCertificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GraphSettingsTests {

	@Test
	void doesNotPrintThePassword() {
		GraphSettings settings = new GraphSettings(URI.create("bolt://localhost:7687"), "neo4j", "secret", "neo4j");
		assertThat(settings).hasToString("GraphSettings[uri=bolt://localhost:7687, username=neo4j, database=neo4j]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:7474", "localhost:7687", "bolt:7687" })
	void refusesWhatIsNoBoltAddress(String uri) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new GraphSettings(URI.create(uri), "neo4j", "secret", "neo4j"))
			.withMessage("Neo4j address must look like bolt://host:7687 or neo4j+s://host: uri=" + uri);
	}

	@Test
	void refusesADatabaseWithoutName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new GraphSettings(URI.create("bolt://localhost"), "neo4j", "secret", " "))
			.withMessage("database must have a name: database= ");
	}

	@Test
	void refusesACertificateThatHasNoUse(@TempDir Path folder) throws IOException, InterruptedException {
		TrustedCertificate certificate = new TrustedCertificate(ServerCertificate.of(folder, "dns:example.org").file());
		assertThatIllegalArgumentException().isThrownBy(
				() -> new GraphSettings(URI.create("neo4j+s://example.org"), "neo4j", "secret", "neo4j", certificate))
			.withMessage("certificate of NEO4J_CERTIFICATE needs an address that begins with bolt:// or neo4j:// and "
					+ "makes it one with TLS: uri=neo4j+s://example.org");
	}

	@Test
	void refusesAFileWithoutCertificate(@TempDir Path folder) throws IOException {
		Path missing = folder.resolve("missing");
		assertThatIllegalArgumentException().isThrownBy(() -> new TrustedCertificate(missing))
			.withMessageContaining("certificate file " + missing + " cannot be read");
		for (String text : new String[] { "", "words" }) {
			Path file = Files.writeString(folder.resolve("text"), text);
			assertThatIllegalArgumentException().isThrownBy(() -> new TrustedCertificate(file))
				.withMessageContaining("certificate file " + file + " holds no certificate");
		}
	}

}
