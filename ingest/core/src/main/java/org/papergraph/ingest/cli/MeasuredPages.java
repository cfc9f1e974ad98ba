/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;

import org.papergraph.ingest.evaluate.MarkedSection;

/**
 * Writes what was measured into Markdown pages.
 */
final class MeasuredPages {

	@Option(names = "--page", paramLabel = "FILE",
			description = "Write each table into this file, where it has the table's marks; may be given again.")
	private List<Path> files = new ArrayList<>();

	MeasuredPages() {
	}

	void write(String section, String markdown) {
		MarkedSection marked = new MarkedSection(section);
		this.files.stream().filter(marked::isIn).forEach((file) -> marked.rewrite(file, markdown));
	}

}
