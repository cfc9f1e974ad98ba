/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.embedded.LocalNeo4jException;
import org.papergraph.graph.query.InvalidQueryException;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.WrongUsageException;

/**
 * Tells the user in one sentence what went wrong, and decides the exit code.
 */
final class FailureReport implements IExecutionExceptionHandler, IParameterExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(FailureReport.class);

	@Override
	public int handleParseException(ParameterException ex, String[] args) {
		CommandLine command = ex.getCommandLine();
		PrintWriter err = command.getErr();
		err.println("papergraph: " + ex.getMessage());
		UnmatchedArgumentException.printSuggestions(ex, err);
		err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
		return ExitCode.USAGE;
	}

	@Override
	public int handleExecutionException(Exception ex, CommandLine command, ParseResult parsed) {
		log.debug("The command failed.", ex);
		command.getErr().println("papergraph: " + sentence(ex));
		return (ex instanceof InvalidQueryException || ex instanceof WrongUsageException) ? ExitCode.USAGE
				: ExitCode.FAILED;
	}

	private static String sentence(Exception ex) {
		if (ex instanceof IngestException || ex instanceof GraphException || ex instanceof LocalNeo4jException
				|| ex instanceof InvalidQueryException) {
			return String.valueOf(ex.getMessage());
		}
		if (ex instanceof UncheckedIOException) {
			return "A file could not be read or written: " + ex.getMessage();
		}
		return "Something unexpected happened (" + ex
				+ "): run the command again with --verbose and report what it says.";
	}

}
