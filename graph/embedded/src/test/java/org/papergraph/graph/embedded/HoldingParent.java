/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.nio.file.Path;

/**
 * A process that starts a server and then only holds on to it, until it is killed.
 */
final class HoldingParent {

	private HoldingParent() {
	}

	public static void main(String[] args) throws InterruptedException {
		try (LocalNeo4j neo4j = LocalNeo4j.start(LocalNeo4jSettings.of(Path.of(args[0])).withPorts(0, 0))) {
			Thread.sleep(neo4j.isAlive() ? 600_000 : 0);
		}
	}

}
