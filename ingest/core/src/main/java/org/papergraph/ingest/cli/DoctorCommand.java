/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.embedded.LocalNeo4jException;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.doctor.DatabaseChecks;
import org.papergraph.ingest.doctor.Finding;
import org.papergraph.ingest.doctor.Finding.Verdict;
import org.papergraph.ingest.doctor.Machine;
import org.papergraph.ingest.doctor.MachineChecks;
import org.papergraph.ingest.doctor.ModelCheck;
import org.papergraph.ingest.doctor.PortCheck;

@Command(name = "doctor", mixinStandardHelpOptions = true,
		description = "Looks for what keeps Papergraph from working here and says what to do: Java, memory, disk,"
				+ " ports, models, and the database, whose local server is started for it.")
final class DoctorCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	DoctorCommand() {
	}

	@Override
	public Integer call() throws IOException {
		Path home = this.neo4j.home();
		List<Finding> findings = new ArrayList<>(MachineChecks.of(Machine.here(home), home));
		findings.add(ModelCheck.of(DoctorCommand::models));
		findings.add(PortCheck.of(Integer.parseInt(ApiServer.DEFAULT_PORT), "the API"));
		findings.addAll(database());
		Terminal terminal = Terminal.of(this.spec);
		findings.forEach((finding) -> terminal.out().println(line(finding)));
		long problems = findings.stream().filter((finding) -> finding.verdict() == Verdict.PROBLEM).count();
		terminal.out().println((problems == 0) ? "Nothing is in the way." : "Problems: " + problems);
		return (problems == 0) ? ExitCode.DONE : ExitCode.FAILED;
	}

	private static String models() {
		Extractors.load();
		return Extractors.version();
	}

	private List<Finding> database() {
		try (GraphSession session = this.neo4j.open()) {
			List<Finding> findings = new ArrayList<>();
			findings.add(new Finding(Verdict.FINE, "database", "Neo4j answers at " + session.settings().uri()));
			findings.addAll(DatabaseChecks.of(session.connection()));
			return findings;
		}
		catch (IngestException | GraphException | LocalNeo4jException ex) {
			return List.of(new Finding(Verdict.PROBLEM, "database", String.valueOf(ex.getMessage())));
		}
	}

	private static String line(Finding finding) {
		return String.format(Locale.ROOT, "%-8s%-9s%s", finding.verdict().name().toLowerCase(Locale.ROOT),
				finding.subject(), finding.sentence());
	}

}
