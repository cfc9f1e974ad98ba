/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Parameters;

import org.papergraph.ingest.source.SourceFinder;
import org.papergraph.ingest.source.SourceInput;

/**
 * The sources named on the command line.
 */
final class SourceOptions {

	private static final String SAMPLE = "/org/papergraph/ingest/sample/daily-papers.txt";

	@Parameters(paramLabel = "SOURCE", arity = "0..*",
			description = "A saved Hugging Face Daily Papers page, a folder of them, or - for standard input.")
	private List<String> sources = new ArrayList<>();

	boolean isEmpty() {
		return this.sources.isEmpty();
	}

	List<SourceInput> inputs(InputStream standardInput) {
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
