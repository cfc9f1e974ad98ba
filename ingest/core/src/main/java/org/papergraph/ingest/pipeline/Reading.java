/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.resolution.PaperCluster;
import org.papergraph.graph.resolution.PaperClusters;
import org.papergraph.graph.resolution.PaperRecord;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.SourceInput;

/**
 * What a set of sources holds: the different papers, sorted by id, and what was rejected.
 * The order of the sources does not matter, and a source that is given twice, under one
 * name or two, counts once.
 */
public final class Reading {

	private static final Logger log = LoggerFactory.getLogger(Reading.class);

	private final List<PlacedPaper> records = new ArrayList<>();

	private @Nullable List<PlacedPaper> papers;

	private final Map<String, SourceCount> sources = new TreeMap<>();

	private final List<Rejected> rejected = new ArrayList<>();

	private final List<Read> lacking = new ArrayList<>();

	private int entries;

	/**
	 * Reads sources.
	 * @param reader reads one source
	 * @param inputs the sources, in any order
	 * @param progress is told about each source
	 * @return what they hold
	 */
	public static Reading of(PaperReader reader, Collection<SourceInput> inputs, IngestProgress progress) {
		Reading reading = new Reading();
		for (SourceInput input : inputs.stream().sorted(Comparator.comparing(SourceInput::uri)).toList()) {
			List<ReadResult> results = new ArrayList<>();
			Optional<SourceFile> file = reader.read(input, results::add);
			if (file.isPresent() && reading.sources.containsKey(file.get().sha256())) {
				log.info("{} has the content of another source and counts once", input.label());
				continue;
			}
			int before = reading.rejected.size();
			reading.add(results);
			int refused = reading.rejected.size() - before;
			file.ifPresent((source) -> reading.sources.put(source.sha256(),
					new SourceCount(source, results.size() - refused, refused)));
			progress.read(input.label(), results.size());
		}
		return reading;
	}

	private void add(List<ReadResult> results) {
		for (ReadResult result : results) {
			if (result instanceof Rejected refused) {
				this.rejected.add(refused);
			}
			else if (result instanceof Read read) {
				this.entries++;
				this.records.add(new PlacedPaper(read.paper(), List.of(read.entry())));
				if (!read.lacks().isEmpty()) {
					this.lacking.add(read);
				}
			}
		}
	}

	/**
	 * {@return what each place says of a paper, in the order of the sources}
	 */
	public List<PlacedPaper> records() {
		return Collections.unmodifiableList(this.records);
	}

	/**
	 * {@return the different papers, sorted by id}
	 */
	public List<PlacedPaper> papers() {
		if (this.papers == null) {
			List<PaperRecord> all = new ArrayList<>();
			this.records.forEach((record) -> all.addAll(PaperRecord.of(record.paper(), record.entries())));
			this.papers = PaperClusters.of(all, NameRules.NONE)
				.stream()
				.map(PaperCluster::placed)
				.sorted(Comparator.comparing((paper) -> paper.paper().id()))
				.toList();
		}
		return this.papers;
	}

	/**
	 * {@return the sources that could be opened, sorted by hash, and what each held}
	 */
	public List<SourceCount> sources() {
		return List.copyOf(this.sources.values());
	}

	/**
	 * {@return the number of places where papers stood}
	 */
	public int entries() {
		return this.entries;
	}

	/**
	 * {@return what could not be read, in the order of the sources}
	 */
	public List<Rejected> rejected() {
		return Collections.unmodifiableList(this.rejected);
	}

	/**
	 * {@return entries that were read although something is missing}
	 */
	public List<Read> lacking() {
		return Collections.unmodifiableList(this.lacking);
	}

	/**
	 * {@return how often each reason for a rejection occurred}
	 */
	public Map<String, Long> rejectedByReason() {
		Map<String, Long> counts = new TreeMap<>();
		this.rejected.stream()
			.map(Rejected::reason)
			.map(RejectionReason::label)
			.forEach((reason) -> counts.merge(reason, 1L, Long::sum));
		return counts;
	}

}
