/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Option;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.evaluate.scierc.SciErcFolder;

/**
 * Where the annotated papers are. They do not ship with Papergraph.
 */
final class DataOption {

	@Option(names = "--data", paramLabel = "FOLDER", defaultValue = "${sys:papergraph.shared.data:-../shared/data}",
			description = "The folder that holds the folder 'gold' with annotated papers; default: ${DEFAULT-VALUE}.")
	private Path folder = Path.of("");

	Path folder() {
		if (!Files.isDirectory(gold())) {
			throw new IngestException("There are no annotated papers in " + gold()
					+ ": name the folder that holds the folder 'gold' with --data.");
		}
		return this.folder;
	}

	SciErcFolder scierc() {
		return new SciErcFolder(this.folder.resolve("scierc"));
	}

	Path gold() {
		return this.folder.resolve("gold");
	}

}
