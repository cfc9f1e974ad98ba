/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.schema.SchemaState;
import org.papergraph.graph.write.GraphDeriver;
import org.papergraph.ingest.naming.KnownNames;

@Command(name = "schema", mixinStandardHelpOptions = true,
		description = "Brings the constraints and indexes of the database up to date, or checks them.")
final class SchemaCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@SuppressWarnings("NullAway.Init")
	SchemaCommand() {
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do: papergraph schema migrate or validate");
	}

	@Command(mixinStandardHelpOptions = true,
			description = "Applies what is missing and derives names and relations again, as after an import;"
					+ " doing it again changes nothing.")
	int migrate(@Mixin Neo4jOptions neo4j) {
		try (GraphSession session = neo4j.open()) {
			SchemaState state = new SchemaMigrator(session.connection()).migrate();
			new GraphDeriver(session.connection(), KnownNames.rules()).derive();
			return show(state);
		}
	}

	@Command(mixinStandardHelpOptions = true, description = "Compares the database with the migrations.")
	int validate(@Mixin Neo4jOptions neo4j) {
		try (GraphSession session = neo4j.open()) {
			return show(new SchemaMigrator(session.connection()).validate());
		}
	}

	private int show(SchemaState state) {
		this.spec.commandLine().getOut().println(state.sentence());
		return (state instanceof SchemaState.Current) ? ExitCode.DONE : ExitCode.FAILED;
	}

}
