/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.source.ColumnNames;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceFinder;
import org.papergraph.ingest.source.SourceInput;
import org.papergraph.ingest.source.SpooledInput;

/**
 * The sources named on the command line.
 */
final class SourceOptions {

	private static final String SAMPLE = "/org/papergraph/ingest/sample/daily-papers.txt";

	@Parameters(paramLabel = "SOURCE", arity = "0..*",
			description = "A file of any known format, plain or compressed (gz, zstd, zip), a folder of them, - for standard input, "
					+ "or a query: arxiv:QUERY, openalex:QUERY, s2:QUERY.")
	private List<String> sources = new ArrayList<>();

	@Option(names = "--format", paramLabel = "NAME",
			description = "Read every source as this format, which is otherwise recognised by content.")
	private @Nullable String format;

	@Option(names = "--columns", paramLabel = "PART=NAME", split = ",",
			description = "How columns of a table, or fields of plain JSON, are called: title=Titel,abstract=Kurzfassung.")
	private Map<String, String> columns = new LinkedHashMap<>();

	@Mixin
	private LiveOptions live;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@SuppressWarnings("NullAway.Init")
	SourceOptions() {
	}

	boolean isEmpty() {
		return this.sources.isEmpty();
	}

	/**
	 * Finds what the arguments stand for.
	 * @param standardInput stands for {@code -}
	 * @param home where pages that are fetched are kept
	 * @return the sources
	 */
	List<SourceInput> inputs(InputStream standardInput, Path home) {
		List<SourceInput> inputs = new ArrayList<>();
		for (String source : this.sources) {
			if (source.equals("-")) {
				inputs.addAll(SpooledInput.of(standardInput, "stdin:", "standard input"));
			}
			else {
				inputs.addAll(
						this.live.find(source, home, this.spec).orElseGet(() -> SourceFinder.find(Path.of(source))));
			}
		}
		return inputs;
	}

	/** The same sources as they come in, each to be opened once. */
	List<SourceInput> streams(InputStream standardInput) {
		List<SourceInput> inputs = new ArrayList<>();
		for (String source : this.sources) {
			if (source.equals("-")) {
				inputs.add(new SourceInput("stdin:", "standard input", () -> standardInput));
			}
			else {
				inputs.addAll(SourceFinder.find(Path.of(source)));
			}
		}
		return inputs;
	}

	/** Reads the sources as the options say. */
	PaperReader reader() {
		try {
			return new PaperReader(this.format, new ColumnNames(this.columns));
		}
		catch (IllegalArgumentException ex) {
			throw new IngestException("The option --columns cannot be used: " + ex.getMessage() + ".", ex);
		}
	}

	/** The page that ships with Papergraph; all its papers are invented. */
	static SourceInput sample() {
		return new SourceInput("classpath:" + SAMPLE, "the bundled sample", () -> {
			InputStream stream = SourceOptions.class.getResourceAsStream(SAMPLE);
			if (stream == null) {
				throw new FileNotFoundException(SAMPLE);
			}
			return stream;
		});
	}

}
