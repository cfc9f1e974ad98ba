/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceInput;

@Command(name = "sources", mixinStandardHelpOptions = true,
		description = "Reads sources and counts, by format, what they hold and what is rejected, and why. Needs no database.")
final class SourcesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private SourceOptions sources;

	@Mixin
	private HomeOption home;

	@Option(names = "--json", description = "Write JSON.")
	private boolean json;

	@Option(names = "--readme", paramLabel = "FILE", hidden = true,
			description = "Only measure how fast each format is read, and write it into this file, between its marks reading-speed.")
	private @Nullable Path readme;

	@SuppressWarnings("NullAway.Init")
	SourcesCommand() {
	}

	@Override
	public Integer call() {
		if (this.sources.isEmpty()) {
			throw new ParameterException(this.spec.commandLine(), "Name a SOURCE: a file, a folder, or -");
		}
		Terminal terminal = Terminal.of(this.spec);
		PaperReader reader = this.sources.reader();
		if (this.readme != null) {
			ReadingSpeed.publish(this.readme, reader, this.sources.inputs(System.in, this.home.path()));
			return ExitCode.DONE;
		}
		SourceTable table = new SourceTable();
		for (SourceInput input : this.sources.inputs(System.in, this.home.path())) {
			table.read(reader, input);
		}
		if (this.json) {
			terminal.out()
				.println(JsonMapper.builder()
					.enable(SerializationFeature.INDENT_OUTPUT)
					.build()
					.writeValueAsString(table.fields()));
		}
		else {
			table.rejections().forEach((line) -> terminal.err().println("rejected: " + line));
			table.print(terminal.out());
		}
		return (table.total().papers() > 0) ? ExitCode.DONE : ExitCode.FAILED;
	}

}
