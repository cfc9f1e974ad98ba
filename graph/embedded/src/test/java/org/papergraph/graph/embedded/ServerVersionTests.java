/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ServerVersionTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(textBlock = """
			5.26.30,   5.26.30, 0
			5.26.9,    5.26.30, -1
			2026.08.1, 5.26.30, 1
			5.26,      5.26.0,  -1
			""")
	void comparesNumbersNotLetters(String one, String other, int order) {
		assertThat(Integer.signum(new ServerVersion(one).compareTo(new ServerVersion(other)))).isEqualTo(order);
	}

	@Test
	void readsTheVersionOffTheJars() throws IOException {
		Files.createFile(this.folder.resolve("neo4j-kernel-api-5.26.30.jar"));
		Files.createFile(this.folder.resolve("neo4j-kernel-5.26.30.jar"));
		assertThat(ServerVersion.ofLib(this.folder)).isEqualTo(new ServerVersion("5.26.30"));
	}

	@Test
	void saysHowToGatherAMissingServer() {
		Path lib = this.folder.resolve("lib");
		assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> ServerVersion.ofLib(lib))
			.withMessage("There is no Neo4j server in %s: gather it with \"mvn -q -Dfast package\" in Papergraph's "
					+ "folder, or say with -Dpapergraph.neo4j.lib=DIRECTORY where its jars are.", lib);
		assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> ServerVersion.ofLib(this.folder));
	}

	@Test
	void refusesAStoreOfANewerServer() throws IOException {
		ServerHome home = new ServerHome(this.folder);
		ServerVersion older = new ServerVersion("5.26.30");
		assertThatNoException().isThrownBy(() -> StoreVersion.check(home, older));
		StoreVersion.remember(home, older);
		assertThatNoException().isThrownBy(() -> StoreVersion.check(home, older));
		StoreVersion.remember(home, new ServerVersion("2026.08.1"));
		assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> StoreVersion.check(home, older))
			.withMessage(
					"The store in %s was last opened by Neo4j 2026.08.1, and this is Neo4j 5.26.30, which cannot "
							+ "read it: use the Papergraph that wrote it, or another PAPERGRAPH_HOME and ingest again.",
					this.folder);
	}

}
