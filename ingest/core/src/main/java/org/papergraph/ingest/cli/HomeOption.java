/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where Papergraph keeps its data.
 */
final class HomeOption {

	@Option(names = "--home", paramLabel = "FOLDER", defaultValue = "${env:PAPERGRAPH_HOME}",
			description = "Where the local Neo4j and fetched pages are kept; default: PAPERGRAPH_HOME, else ~/.papergraph.")
	private @Nullable Path home;

	Path path() {
		return (this.home != null && !this.home.toString().isEmpty()) ? this.home
				: Path.of(System.getProperty("user.home"), ".papergraph");
	}

}
