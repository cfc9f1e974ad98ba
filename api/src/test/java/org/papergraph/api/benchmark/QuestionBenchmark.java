/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.embedded.LocalNeo4j;

/**
 * Asks every question on graphs of several sizes, each time over HTTP and, in turn with
 * it, as the same statements through the bare driver. Takes a folder for the graphs, the
 * page whose table it writes, and the numbers of papers.
 */
final class QuestionBenchmark {

	/**
	 * How long all questions are asked in turn before the first one is measured: as in a
	 * server that has run for a while, compilers have settled.
	 */
	private static final Duration FIRST_WARM_UP = Duration.ofSeconds(300);

	/** The same for each further graph: caches fill. */
	private static final Duration WARM_UP = Duration.ofSeconds(60);

	/** How often one question is asked before it is measured: its pages are in memory. */
	private static final int UNCOUNTED = 15;

	private static final int PAIRS = 41;

	private QuestionBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		List<Integer> sizes = Stream.of(arguments).skip(2).map(Integer::valueOf).toList();
		Map<String, List<Measured>> rows = new LinkedHashMap<>();
		for (int papers : sizes) {
			try (LocalNeo4j server = new SyntheticStore(Path.of(arguments[0]), papers).start();
					GraphConnection bare = GraphConnection.open(SyntheticStore.settings(server));
					RunningApi api = RunningApi.over(SyntheticStore.settings(server))) {
				warmUp(rows.isEmpty() ? FIRST_WARM_UP : WARM_UP, BenchmarkQuestion.all(papers), api, bare);
				for (BenchmarkQuestion question : BenchmarkQuestion.all(papers)) {
					Measured measured = measure(question, api, bare);
					System.err.printf("%d papers, %s: %s%n", papers, question.name(), measured);
					rows.computeIfAbsent(question.name(), (name) -> new ArrayList<>()).add(measured);
				}
			}
		}
		new QuestionTable(sizes, rows).writeTo(Path.of(arguments[1]));
	}

	private static void warmUp(Duration time, List<BenchmarkQuestion> questions, RunningApi api, GraphConnection bare)
			throws IOException {
		long end = System.nanoTime() + time.toNanos();
		while (System.nanoTime() < end) {
			for (BenchmarkQuestion question : questions) {
				run(statements(question, api), bare);
			}
		}
	}

	private static List<List<Query>> statements(BenchmarkQuestion question, RunningApi api) throws IOException {
		api.recorder().start();
		new BlockingClient(api).ask(question.path());
		return api.recorder().stop();
	}

	private static Measured measure(BenchmarkQuestion question, RunningApi api, GraphConnection bare)
			throws IOException {
		List<List<Query>> statements = statements(question, api);
		BlockingClient client = new BlockingClient(api);
		for (int i = 0; i < UNCOUNTED; i++) {
			client.ask(question.path());
			run(statements, bare);
		}
		long[] asked = new long[PAIRS];
		long[] run = new long[PAIRS];
		for (int i = 0; i < PAIRS; i++) {
			long start = System.nanoTime();
			client.ask(question.path());
			long between = System.nanoTime();
			run(statements, bare);
			asked[i] = between - start;
			run[i] = System.nanoTime() - between;
		}
		return new Measured(Timing.of(asked), Timing.of(run));
	}

	private static void run(List<List<Query>> transactions, GraphConnection bare) {
		for (List<Query> statements : transactions) {
			try (Session session = bare.driver().session(SessionConfig.forDatabase(GraphSettings.DEFAULT_DATABASE))) {
				session.executeRead((transaction) -> {
					statements.forEach((statement) -> transaction.run(statement).list());
					return 0;
				});
			}
		}
	}

	/**
	 * What was measured for a question on one graph.
	 *
	 * @param api over HTTP
	 * @param driver the same statements through the bare driver
	 */
	record Measured(Timing api, Timing driver) {

		double ratio() {
			return this.api.median() / this.driver.median();
		}

		@Override
		public String toString() {
			return "%.1f ms, driver %.1f ms, ratio %.2f".formatted(this.api.median(), this.driver.median(), ratio());
		}

	}

}
