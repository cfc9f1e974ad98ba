/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.graph.model.Paper;
import org.papergraph.graph.resolution.Identifiers;
import org.papergraph.graph.resolution.PaperCluster;
import org.papergraph.graph.resolution.PaperRecord;
import org.papergraph.graph.write.StoredPapers;

@Command(name = "papers", mixinStandardHelpOptions = true, description = "Asks about papers.")
final class PapersCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@SuppressWarnings("NullAway.Init")
	PapersCommand() {
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to ask: papergraph papers explain ID");
	}

	@Command(mixinStandardHelpOptions = true,
			description = "Says which records of which sources make a paper, by which rule, and which do not.")
	int explain(@Parameters(paramLabel = "ID",
			description = "An identifier (doi:, arxiv:, openalex:, s2:, acl:, pubmed:, title:) or a title.") String id,
			@Mixin Neo4jOptions neo4j) {
		PrintWriter out = this.spec.commandLine().getOut();
		try (GraphSession session = neo4j.open()) {
			List<PaperCluster> papers = new StoredPapers(session.connection()).explain(Identifiers.parse(id));
			if (papers.isEmpty()) {
				out.println("unknown: no paper that was read is called '" + id + "'");
				return ExitCode.FAILED;
			}
			papers.forEach((paper) -> explain(paper, out));
			return ExitCode.DONE;
		}
	}

	private static void explain(PaperCluster paper, PrintWriter out) {
		out.println(paper.id() + " " + paper.paper().title());
		out.println("  identifiers: " + String.join(", ", paper.identifiers()));
		for (PaperRecord record : paper.records()) {
			Paper said = record.said();
			out.println("  " + record.place() + " " + record.entry().source().uri() + ", entry "
					+ record.entry().position() + ": " + String.join(", ", Identifiers.of(said))
					+ ((said.year() != null) ? ", " + said.year() : "")
					+ (said.authors().isEmpty() ? "" : ", " + said.authors().get(0).name()));
		}
		paper.joins().forEach((join) -> out.println("  joined: " + join));
		paper.conflicts().forEach((conflict) -> out.println("  apart: " + conflict));
	}

}
