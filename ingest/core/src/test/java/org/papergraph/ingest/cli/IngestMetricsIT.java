/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.neo4j.driver.Driver;

import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.testkit.Neo4jServer;
import org.papergraph.ingest.fixture.CapitalNames;

import static org.assertj.core.api.Assertions.assertThat;

/** What Prometheus reads after an ingest. */
@ExtendWith(Neo4jExtension.class)
class IngestMetricsIT {

	private static final String PAGE = "Subscribe\n\nbyAK and the research community\n\nOn Tea\n\n"
			+ "We brew Sparse Saucer Search. ".repeat(30) + "\n\nA title without an abstract";

	private static final Pattern SAMPLE = Pattern.compile("([a-z_]+)(?:\\{[a-z]+=\"([^\"\\\\]*)\"\\})? ([-+0-9.E]+)");

	private final Driver driver;

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	IngestMetricsIT(Driver driver) {
		this.driver = driver;
	}

	@Test
	void tellWhatAnIngestDid() throws IOException {
		GraphCleaner.deleteData(this.driver);
		double before = System.currentTimeMillis() / 1e3;
		assertThat(ingest(Neo4jServer.shared().password()).code()).isZero();
		Map<String, Double> first = samples();
		assertThat(first).containsEntry("success", 1.0)
			.containsEntry("sources read", 1.0)
			.containsEntry("sources unchanged", 0.0)
			.containsEntry("entries", 1.0)
			.containsEntry("papers new", 1.0)
			.containsEntry("papers changed", 0.0)
			.containsEntry("papers unchanged", 0.0)
			.containsEntry("papers_extracted", 1.0)
			.containsEntry("rejected missing-abstract", 1.0);
		assertThat(first.keySet()).contains("phase_duration_seconds read", "phase_duration_seconds compare",
				"phase_duration_seconds extract_and_write", "phase_duration_seconds derive");
		assertThat(first.get("peak_memory_bytes")).isGreaterThan(10e6);
		assertThat(first.get("start_timestamp_seconds")).isBetween(before - 1, first.get("end_timestamp_seconds"));
		assertThat(first.get("end_timestamp_seconds")).isLessThan(System.currentTimeMillis() / 1e3 + 1);
		assertThat(ingest(Neo4jServer.shared().password()).code()).isZero();
		assertThat(samples()).containsEntry("sources unchanged", 1.0).containsEntry("papers new", 0.0);
	}

	@Test
	void tellThatAnIngestFailed() throws IOException {
		assertThat(ingest("wrong").code()).isEqualTo(ExitCode.FAILED);
		assertThat(samples()).containsEntry("success", 0.0)
			.containsOnlyKeys("success", "start_timestamp_seconds", "end_timestamp_seconds", "peak_memory_bytes");
		assertThat(ingest(Neo4jServer.shared().password(), "--max-rejected=0").code())
			.isEqualTo(ExitCode.TOO_MANY_REJECTED);
		assertThat(samples()).containsEntry("success", 0.0).containsEntry("rejected missing-abstract", 1.0);
	}

	private CliOutcome ingest(String password, String... more) throws IOException {
		Neo4jServer server = Neo4jServer.shared();
		Path page = Files.writeString(this.folder.resolve("page.txt"), PAGE);
		List<String> options = Stream
			.of(CapitalNames.options().stream(), Stream.of(more),
					Stream.of("--uri", server.uri().toString(), "--username", server.username(), "--password",
							password))
			.flatMap((part) -> part)
			.toList();
		return CliOutcome.of(options, "ingest", page.toString(), "--metrics", metrics().toString());
	}

	private Path metrics() {
		return this.folder.resolve("papergraph.prom");
	}

	/** Every line is one of the text exposition format, and every name is documented. */
	private Map<String, Double> samples() throws IOException {
		assertThat(this.folder).isDirectoryNotContaining("glob:**.part");
		String readme = Files.readString(Path.of("../../README.md"));
		Map<String, Double> samples = new TreeMap<>();
		for (String line : Files.readAllLines(metrics())) {
			if (line.startsWith("#")) {
				assertThat(line).matches("# (HELP papergraph_ingest_[a-z_]+ .+|TYPE papergraph_ingest_[a-z_]+ gauge)");
				continue;
			}
			Matcher sample = SAMPLE.matcher(line);
			assertThat(sample.matches()).as(line).isTrue();
			assertThat(readme).contains("`" + sample.group(1));
			String name = sample.group(1).replaceFirst("papergraph_ingest_", "");
			String key = (sample.group(2) != null) ? name + " " + sample.group(2) : name;
			assertThat(samples.put(key, Double.valueOf(sample.group(3)))).as(key).isNull();
		}
		return samples;
	}

}
