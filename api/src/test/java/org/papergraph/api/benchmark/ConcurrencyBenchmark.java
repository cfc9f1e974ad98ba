/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.connection.GraphSettings;

/**
 * Many clients at once, each asking one question after the other for a while. Takes the
 * page whose table it writes, the number of clients and of seconds; the graph is that of
 * {@code NEO4J_URI}, {@code NEO4J_USERNAME} and {@code NEO4J_PASSWORD}.
 */
final class ConcurrencyBenchmark {

	private final RunningApi api;

	private final List<String> paths;

	private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();

	private final AtomicLong errors = new AtomicLong();

	private ConcurrencyBenchmark(RunningApi api, List<String> paths) {
		this.api = api;
		this.paths = paths;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		int clients = Integer.parseInt(arguments[1]);
		Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
		GraphSettings graph = new GraphSettings(URI.create(System.getenv("NEO4J_URI")),
				System.getenv().getOrDefault("NEO4J_USERNAME", "neo4j"), System.getenv("NEO4J_PASSWORD"),
				GraphSettings.DEFAULT_DATABASE);
		try (RunningApi api = RunningApi.over(graph)) {
			ConcurrencyBenchmark benchmark = new ConcurrencyBenchmark(api, paths(api));
			benchmark.run(clients, Duration.ofSeconds(60));
			long before = usedHeap();
			benchmark.times.clear();
			benchmark.run(clients, time);
			String row = benchmark.row(clients, time, before, usedHeap());
			System.err.println(row);
			MarkedPage.write(Path.of(arguments[0]), "clients", row);
		}
	}

	private static List<String> paths(RunningApi api) throws IOException, InterruptedException {
		List<String> paths = new ArrayList<>(
				List.of("/api/v1/papers", "/api/v1/terms", "/api/v1/stats", "/api/v1/grid"));
		for (JsonNode paper : items(api, "/api/v1/papers?limit=20")) {
			String id = paper.path("id").asString();
			paths.addAll(List.of("/api/v1/papers/" + id, "/api/v1/papers/" + id + "/similar"));
		}
		for (JsonNode term : items(api, "/api/v1/terms?limit=20")) {
			String id = term.path("id").asString().replace(" ", "%20");
			paths.addAll(List.of("/api/v1/terms/" + id + "/papers", "/api/v1/terms/" + id + "/related",
					"/api/v1/terms/" + id + "/timeline", "/api/v1/overlap?a=" + id + "&b=method:transformer"));
		}
		return paths;
	}

	private static List<JsonNode> items(RunningApi api, String path) throws IOException, InterruptedException {
		return new ArrayList<>(JsonMapper.shared().readTree(api.get(path).body()).path("items").values());
	}

	private void run(int clients, Duration time) throws InterruptedException {
		long end = System.nanoTime() + time.toNanos();
		List<Thread> threads = new ArrayList<>();
		for (int client = 0; client < clients; client++) {
			int first = client;
			Thread thread = new Thread(() -> ask(first, end), "client-" + client);
			thread.start();
			threads.add(thread);
		}
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private void ask(int first, long end) {
		for (int i = first; System.nanoTime() < end; i++) {
			long start = System.nanoTime();
			try {
				if (this.api.get(this.paths.get(i % this.paths.size())).statusCode() != 200) {
					this.errors.incrementAndGet();
				}
			}
			catch (IOException ex) {
				this.errors.incrementAndGet();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			this.times.add(System.nanoTime() - start);
		}
	}

	private String row(int clients, Duration time, long before, long after) {
		Timing timing = Timing.of(this.times.stream().mapToLong(Long::longValue).toArray());
		return String.format(Locale.ROOT, """
				| clients | seconds | answers | errors | median ms | p99 ms | heap before and after, MB |
				|---:|---:|---:|---:|---:|---:|---:|
				| %d | %d | %d | %d | %.0f | %.0f | %d, %d |
				""", clients, time.toSeconds(), this.times.size(), this.errors.get(), timing.median(),
				timing.quantile(0.99), before, after);
	}

	private static long usedHeap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
	}

}
