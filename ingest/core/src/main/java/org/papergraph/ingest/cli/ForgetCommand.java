/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.GraphDeriver;
import org.papergraph.graph.write.Neo4jGraphWriter;
import org.papergraph.graph.write.SourceEditions;
import org.papergraph.graph.write.StoredPapers;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.naming.KnownNames;
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;
import org.papergraph.ingest.pipeline.PaperExtraction;

@Command(name = "forget", mixinStandardHelpOptions = true,
		description = "Takes a source away, and exactly what nothing else supports.")
final class ForgetCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "SOURCE",
			description = "A source's URI, the end of its path, or the start of its SHA-256.")
	private String source;

	@Mixin
	private ExtractionOptions extraction;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	ForgetCommand() {
	}

	@Override
	public Integer call() {
		PrintWriter out = Terminal.of(this.spec).out();
		try (GraphSession session = this.neo4j.open()) {
			SourceEditions editions = new SourceEditions(session.connection());
			Map<String, String> found = editions.find(this.source);
			if (found.size() > 1) {
				throw new IngestException(this.source + " may be any of " + found.values() + " ("
						+ String.join(", ", found.keySet()) + "): name one by its hash.");
			}
			GraphChanges changes = editions.remove(found.keySet()).plus(settle(session));
			if (found.isEmpty() && changes.isEmpty()) {
				throw new IngestException(
						"The graph has no source " + this.source + ": papergraph query sources lists them.");
			}
			// One that was cut off has taken the source away already.
			out.println("forgot " + String.join("", found.isEmpty() ? Set.of(this.source) : found.values()) + ": "
					+ changes.nodesDeleted() + " nodes and " + changes.relationshipsDeleted() + " relationships gone");
			return ExitCode.DONE;
		}
	}

	/** What follows from the papers that are left. */
	private GraphChanges settle(GraphSession session) {
		return extract(session).plus(new GraphDeriver(session.connection(), KnownNames.rules()).derive());
	}

	/**
	 * A paper may have another text now, of which nobody has found the terms yet.
	 */
	private GraphChanges extract(GraphSession session) {
		StoredPapers stored = new StoredPapers(session.connection());
		List<PaperId> open = stored.unextracted();
		if (open.isEmpty()) {
			return GraphChanges.NONE;
		}
		PaperExtraction own = this.extraction.extraction();
		Neo4jGraphWriter writer = new Neo4jGraphWriter(session.connection(), own.version());
		GraphChanges[] changes = { GraphChanges.NONE };
		own.run(stored.find(open), (result) -> {
			if (result instanceof Extracted extracted) {
				changes[0] = changes[0].plus(writer.write(List.of(extracted.paper())).changes());
			}
		});
		return changes[0];
	}

}
