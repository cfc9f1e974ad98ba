/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.WriteReport;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.pipeline.IngestReport;
import org.papergraph.ingest.pipeline.Reading;

/**
 * A run as JSON.
 */
final class ReportFile {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private ReportFile() {
	}

	static void write(Path file, IngestReport report) {
		try {
			Files.writeString(file, MAPPER.writeValueAsString(fields(report)) + "\n");
		}
		catch (IOException ex) {
			throw new IngestException("The report could not be written into %s: %s".formatted(file, ex), ex);
		}
	}

	private static Map<String, Object> fields(IngestReport report) {
		Reading reading = report.reading();
		WriteReport written = report.written();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("sources", reading.sources().size());
		fields.put("sourcesUnchanged", reading.unchanged());
		fields.put("entries", reading.entries());
		fields.put("entriesAdded", written.entriesAdded());
		fields.put("entriesAlreadyThere", written.entriesAlreadyThere());
		fields.put("papers", report.papers());
		fields.put("papersExtracted", report.extracted());
		fields.put("papersAdded", written.papersAdded());
		fields.put("papersChanged", written.papersChanged());
		fields.put("papersUnchanged", written.papersUnchanged());
		fields.put("changes", changes(written.changes().plus(report.derived())));
		fields.put("entriesRefused", report.refusals().entries());
		fields.put("rejected", reading.rejected().total());
		fields.put("rejectedByReason", reading.rejected().byReason());
		fields.put("rejections", report.rejections().lines());
		fields.put("lacking", reading.lacking());
		Map<String, Double> seconds = new LinkedHashMap<>();
		report.timings().forEach((step, time) -> seconds.put(step, time.toMillis() / 1e3));
		fields.put("seconds", seconds);
		fields.put("papersPerSecond", report.papersPerSecond());
		fields.put("peakMemoryMegabytes", PeakMemory.megabytes());
		return fields;
	}

	private static Map<String, Object> changes(GraphChanges changes) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("nodesCreated", changes.nodesCreated());
		fields.put("nodesDeleted", changes.nodesDeleted());
		fields.put("relationshipsCreated", changes.relationshipsCreated());
		fields.put("relationshipsDeleted", changes.relationshipsDeleted());
		fields.put("propertiesSet", changes.propertiesSet());
		return fields;
	}

}
