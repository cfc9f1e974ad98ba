/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;

import org.papergraph.graph.write.WriteReport;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.pipeline.IngestReport;
import org.papergraph.ingest.pipeline.Reading;

/**
 * What an ingest came to, for Prometheus: a file that the textfile collector of
 * node_exporter reads, whole at any moment. All of them are gauges, for they tell of one
 * run and not of all since a start.
 */
final class MetricsFile {

	private static final String PREFIX = "papergraph_ingest_";

	private final MetricSnapshots.Builder metrics = MetricSnapshots.builder();

	private final InstantSource clock;

	/**
	 * Begins to measure a run.
	 * @param clock tells when it begins and ends
	 */
	MetricsFile(InstantSource clock) {
		this.clock = clock;
		add("start_timestamp_seconds", "When the last run began, in Unix time.", seconds(clock.instant()));
	}

	/** Takes what a run that came to its end has done. */
	void add(IngestReport report) {
		Reading reading = report.reading();
		WriteReport written = report.written();
		add("sources", "Sources by whether they had to be read.", "state",
				Map.of("unchanged", reading.unchanged(), "read", reading.sources().size() - reading.unchanged()));
		add("entries", "Entries that the sources held.", reading.entries());
		add("papers", "Papers by what became of them in the graph.", "state", Map.of("new", written.papersAdded(),
				"changed", written.papersChanged(), "unchanged", written.papersUnchanged()));
		add("papers_extracted", "Papers whose terms were looked for.", report.extracted());
		add("rejected", "What was rejected, by reason.", "reason", report.rejections().byReason());
		Map<String, Double> phases = new TreeMap<>();
		report.timings()
			.forEach((phase, time) -> phases.put(phase.replace(' ', '_'), Unit.millisToSeconds(time.toMillis())));
		add("phase_duration_seconds", "How long each phase took.", "phase", phases);
	}

	/**
	 * Writes the file in one step.
	 * @param file the file, whose name should end in {@code .prom}
	 * @param success whether the command did what it should
	 */
	void write(Path file, boolean success) {
		add("end_timestamp_seconds", "When the last run ended, in Unix time.", seconds(this.clock.instant()));
		add("success", "Whether the last run did what it should: 1 or 0.", success ? 1 : 0);
		add("peak_memory_bytes", "The most memory that the process of the last run had.",
				PeakMemory.megabytes() * 1024.0 * 1024.0);
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (OutputStream stream = Files.newOutputStream(part)) {
				PrometheusTextFormatWriter.create().write(stream, this.metrics.build());
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new IngestException("The metrics could not be written into %s: %s".formatted(file, ex), ex);
		}
	}

	private void add(String name, String help, double value) {
		this.metrics.metricSnapshot(GaugeSnapshot.builder()
			.name(PREFIX + name)
			.help(help)
			.dataPoint(GaugeDataPointSnapshot.builder().value(value).build())
			.build());
	}

	private void add(String name, String help, String label, Map<String, ? extends Number> values) {
		GaugeSnapshot.Builder metric = GaugeSnapshot.builder().name(PREFIX + name).help(help);
		values.forEach((value, number) -> metric.dataPoint(
				GaugeDataPointSnapshot.builder().labels(Labels.of(label, value)).value(number.doubleValue()).build()));
		this.metrics.metricSnapshot(metric.build());
	}

	private static double seconds(Instant instant) {
		return Unit.millisToSeconds(instant.toEpochMilli());
	}

}
