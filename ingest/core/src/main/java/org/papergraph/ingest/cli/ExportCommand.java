/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.papergraph.graph.export.ImportCsvSink;
import org.papergraph.graph.query.PaperQueries;

@Command(name = "export", mixinStandardHelpOptions = true,
		description = { "Writes the graph, or the papers selected with what they are joined with.",
				"jsonl: extraction output with resolved terms; graphml; csv: a folder for neo4j-admin database import;"
						+ " bibtex; csl: CSL-JSON; rdf: N-Triples." })
final class ExportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private Neo4jOptions neo4j;

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl",
			description = "${COMPLETION-CANDIDATES} in any case; default: jsonl.")
	private ExportFormat format = ExportFormat.JSONL;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "Where to write; default: standard output. For csv a folder, to be named.")
	private @Nullable Path output;

	@SuppressWarnings("NullAway.Init")
	ExportCommand() {
	}

	@Override
	public Integer call() {
		if (this.format == ExportFormat.CSV && this.output == null) {
			throw new ParameterException(this.spec.commandLine(),
					"csv is a folder of files: name a new one with --output");
		}
		try (GraphSession session = this.neo4j.open()) {
			List<String> papers = this.selection.find(new PaperQueries(session.reader())).orElse(null);
			Export export = new Export(session, papers);
			if (this.output == null) {
				export.write(this.format, Terminal.of(this.spec).out());
			}
			else if (this.format == ExportFormat.CSV) {
				export.writeImport(this.output);
				Terminal.of(this.spec)
					.err()
					.println("To make a database of it: cd " + this.output + " && neo4j-admin database import full @"
							+ ImportCsvSink.ARGUMENTS + " neo4j, then papergraph schema migrate");
			}
			else {
				try (Writer file = Files.newBufferedWriter(this.output)) {
					export.write(this.format, file);
				}
			}
			return ExitCode.DONE;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
