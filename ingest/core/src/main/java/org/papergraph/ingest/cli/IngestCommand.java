/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.papergraph.ingest.pipeline.IngestReport;
import org.papergraph.ingest.pipeline.Reading;
import org.papergraph.ingest.pipeline.UnitedPapers;
import org.papergraph.ingest.source.SourceInput;

@Command(name = "ingest", mixinStandardHelpOptions = true,
		description = "Reads sources, extracts their terms and loads them into the graph. Can be repeated and resumed.")
final class IngestCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private SourceOptions sources;

	@Mixin
	private ExtractionOptions extraction;

	@Mixin
	private NamingOptions naming;

	@Mixin
	private RejectionLimit limit;

	@Mixin
	private Neo4jOptions neo4j;

	@Option(names = "--report", paramLabel = "FILE", description = "Write what was done as JSON.")
	private @Nullable Path report;

	@Option(names = "--metrics", paramLabel = "FILE",
			description = "Write what was done, or that it failed, for Prometheus: node_exporter's textfile collector reads it.")
	private @Nullable Path metrics;

	@Option(names = "--readme", paramLabel = "FILE", hidden = true,
			description = "Write the time each step took into this file, between its marks speed.")
	private @Nullable Path readme;

	@Option(names = "--dry-run", description = "Only read, and say what would be ingested; needs no database.")
	private boolean dryRun;

	@SuppressWarnings("NullAway.Init")
	IngestCommand() {
	}

	@Override
	public Integer call() {
		if (this.sources.isEmpty()) {
			throw new ParameterException(this.spec.commandLine(), "Name a SOURCE: a saved page, a folder, or -");
		}
		if (this.dryRun && this.metrics != null) {
			throw new ParameterException(this.spec.commandLine(),
					"Only an ingest has metrics: leave out --metrics or --dry-run");
		}
		requireFolder("--report", this.report);
		requireFolder("--metrics", this.metrics);
		Terminal terminal = Terminal.of(this.spec);
		List<SourceInput> inputs = this.sources.inputs(System.in, this.neo4j.home());
		try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
			return this.dryRun ? read(inputs, progress, terminal) : ingest(inputs, progress, terminal);
		}
	}

	/** Said before an hour of reading, not after it. */
	private void requireFolder(String option, @Nullable Path file) {
		Path folder = (file != null) ? file.toAbsolutePath().getParent() : null;
		if (file != null && (folder == null || !Files.isDirectory(folder))) {
			throw new ParameterException(this.spec.commandLine(), "There is no folder for " + option + " " + file);
		}
	}

	private int read(List<SourceInput> inputs, ProgressDisplay progress, Terminal terminal) {
		int[] papers = { 0 };
		Reading reading = UnitedPapers.read(this.sources.reader(), inputs, progress, (paper) -> papers[0]++);
		terminal.out().println(Summary.read(reading, papers[0]));
		return this.limit.judge(reading.rejected(), reading.entries(), terminal.err());
	}

	private int ingest(List<SourceInput> inputs, ProgressDisplay progress, Terminal terminal) {
		if (this.metrics == null) {
			return ingest(inputs, progress, terminal, (report) -> {
			});
		}
		MetricsFile measured = new MetricsFile(InstantSource.system());
		int code = ExitCode.FAILED;
		try {
			code = ingest(inputs, progress, terminal, measured::add);
			return code;
		}
		finally {
			measured.write(this.metrics, code == ExitCode.DONE);
		}
	}

	private int ingest(List<SourceInput> inputs, ProgressDisplay progress, Terminal terminal,
			Consumer<IngestReport> measured) {
		try (Ingest ingest = new Ingest(this.neo4j, this.extraction, this.naming)) {
			IngestReport done = ingest.run(this.sources.reader(), inputs, progress);
			progress.done();
			measured.accept(done);
			Summary.lines(done).forEach(terminal.out()::println);
			if (this.report != null) {
				ReportFile.write(this.report, done);
			}
			if (this.readme != null) {
				SpeedTable.publish(this.readme, done);
			}
			return this.limit.judge(done, terminal.err());
		}
	}

}
