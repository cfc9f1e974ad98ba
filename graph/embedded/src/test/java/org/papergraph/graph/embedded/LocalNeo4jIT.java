/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LocalNeo4jIT {

	@TempDir
	private Path home;

	@Test
	void startsAndStops() {
		LocalNeo4j neo4j = LocalNeo4j.start(LocalNeo4jSettings.of(this.home).withPorts(0, 0));
		try (neo4j) {
			assertThat(neo4j.isAlive()).isTrue();
			assertThat(FreePort.answers(neo4j.boltUri().getPort())).isTrue();
		}
		assertThat(neo4j.isAlive()).isFalse();
	}

}
