/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.time.Duration;
import java.util.Map;

import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.Rejections;
import org.papergraph.graph.write.WriteReport;

/**
 * What a run came to. Entries read = entries added + already there + refused by the
 * extraction; what was no entry at all is listed by {@link Reading#rejected()}.
 *
 * @param reading what the sources held
 * @param papers how many different papers the sources tell of
 * @param extracted papers that were extracted
 * @param refusals what the extraction did not take
 * @param written what became of them in the graph
 * @param derived what changed beyond the papers: names, relations, the ledger
 * @param timings how long each step took, in their order
 */
public record IngestReport(Reading reading, int papers, int extracted, Refusals refusals, WriteReport written,
		GraphChanges derived, Map<String, Duration> timings) {

	public IngestReport {
		int accounted = written.entriesAdded() + written.entriesAlreadyThere() + refusals.entries();
		if (accounted != reading.entries()) {
			throw new IllegalStateException("every entry must be accounted for: read=" + reading.entries()
					+ ", written and refused=" + accounted);
		}
	}

	/**
	 * {@return the report of a run without a record to store}
	 * @param reading what the sources held
	 */
	static IngestReport ofNothing(Reading reading) {
		return new IngestReport(reading, 0, 0, new Refusals(), WriteReport.EMPTY, GraphChanges.NONE, Map.of());
	}

	/**
	 * {@return what was rejected while reading and extracting}
	 */
	public Rejections rejections() {
		return this.reading.rejected().plus(this.refusals.rejections());
	}

	/**
	 * {@return the time of all steps}
	 */
	public Duration total() {
		return this.timings.values().stream().reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * {@return papers extracted and stored in a second, 0 if there were none}
	 */
	public double papersPerSecond() {
		Duration time = this.timings.getOrDefault("extract and write", Duration.ZERO);
		return (this.extracted == 0 || time.isZero()) ? 0 : this.extracted / (time.toNanos() / 1e9);
	}

}
