/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code papergraph} command.
 */
@Command(name = "papergraph", mixinStandardHelpOptions = true, versionProvider = ManifestVersion.class,
		description = "Turns paper abstracts into a graph of methods, datasets, tasks, metrics and concepts in Neo4j.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:done", "1:failed", "2:wrong usage", "3:finished, but more was rejected than allowed" },
		subcommands = { UpCommand.class, IngestCommand.class, SourcesCommand.class, ExtractCommand.class,
				LoadCommand.class, ExportCommand.class, ForgetCommand.class, BackupCommand.class, RestoreCommand.class,
				TermsCommand.class, PapersCommand.class, TrainCommand.class, EvaluateCommand.class, TagCommand.class,
				QueryCommand.class, ReportCommand.class, StatsCommand.class, DigestCommand.class, Neo4jCommand.class,
				ServeCommand.class, SchemaCommand.class, DoctorCommand.class, HelpCommand.class })
public final class PapergraphCli implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(PapergraphCli.class);

	@Spec
	private CommandSpec spec;

	@Option(names = { "-v", "--verbose" }, scope = ScopeType.INHERIT,
			description = "Log what is done, and show where an error comes from.")
	private void verbose(boolean verbose) {
		if (verbose) {
			LogLevel.verbose();
		}
	}

	@SuppressWarnings("NullAway.Init")
	PapergraphCli() {
	}

	/**
	 * Runs a command and ends the process with its exit code.
	 * @param args the command and its arguments
	 */
	public static void main(String[] args) {
		LogLevel.gatherJdkLog();
		// A library that cleans up in vain when all ends must not speak after the
		// command's own message.
		Thread.setDefaultUncaughtExceptionHandler((thread, ex) -> log.debug("{} failed", thread.getName(), ex));
		System.exit(commandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).execute(args));
	}

	/** The command line as {@link #main} runs it, with streams of choice. */
	static CommandLine commandLine(PrintWriter out, PrintWriter err) {
		FailureReport failures = new FailureReport();
		return new CommandLine(new PapergraphCli()).setOut(out)
			.setErr(err)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setParameterExceptionHandler(failures)
			.setExecutionExceptionHandler(failures);
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do, such as: papergraph up");
	}

	private static PrintWriter utf8(FileDescriptor stream) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
	}

}
