/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.papergraph.ingest.pipeline.IngestReport;
import org.papergraph.ingest.source.SourceInput;

@Command(name = "up", mixinStandardHelpOptions = true,
		description = "Starts Neo4j, ingests the sources (else a bundled sample of invented papers), starts the API and waits.")
final class UpCommand implements Callable<Integer> {

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

	@Option(names = "--once", description = "Do everything but wait.")
	private boolean once;

	@Option(names = "--port", paramLabel = "N", defaultValue = ApiServer.DEFAULT_PORT,
			description = "Port of the API, or the next free one; default: ${DEFAULT-VALUE}.")
	private int port;

	@SuppressWarnings("NullAway.Init")
	UpCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		List<SourceInput> inputs = this.sources.isEmpty() ? List.of(SourceOptions.sample())
				: this.sources.inputs(System.in, this.neo4j.home());
		try (ProgressDisplay progress = new ProgressDisplay(terminal);
				Ingest ingest = new Ingest(this.neo4j, this.extraction, this.naming)) {
			IngestReport done = ingest.run(this.sources.reader(), inputs, progress);
			progress.done();
			Optional<GraphSession> session = ingest.session().filter((opened) -> done.reading().entries() > 0);
			session.ifPresent((opened) -> Summary.lines(done).forEach(terminal.err()::println));
			int code = this.limit.judge(done, terminal.err());
			return session.isPresent() ? serve(session.get(), code, terminal) : code;
		}
	}

	private int serve(GraphSession session, int code, Terminal terminal) {
		terminal.err().println("starting the API");
		try (ApiServer api = ApiServer.start(session.settings(), session.browser(), this.port, this.neo4j.apiLog())) {
			FirstAnswer.of(session.reader()).forEach(terminal.out()::println);
			terminal.out().println();
			Addresses.of(session).forEach(terminal.out()::println);
			terminal.out().println("API            " + api.uri() + "/api/v1");
			terminal.out().println("Page           " + api.uri() + "/");
			if (this.once) {
				return code;
			}
			terminal.err().println("Ctrl-C stops everything.");
			return Waiting.whileAlive(api::isAlive, api, session);
		}
	}

}
