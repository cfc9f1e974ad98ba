/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SourceFile;
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

	private final Map<PaperId, PlacedPaper> papers = new TreeMap<>();

	private final Map<String, SourceFile> files = new TreeMap<>();

	private final Set<String> inputs = new HashSet<>();

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
			if (reading.inputs.add(input.uri())) {
				List<ReadResult> results = new ArrayList<>();
				reader.read(input, results::add);
				reading.add(results);
				progress.read(input.label(), results.size());
			}
		}
		return reading;
	}

	private void add(List<ReadResult> results) {
		Set<String> known = Set.copyOf(this.files.keySet());
		for (ReadResult result : results) {
			if (result instanceof Rejected refused) {
				this.rejected.add(refused);
				continue;
			}
			Read read = (Read) result;
			SourceFile file = read.entry().source();
			if (!known.contains(file.sha256())) {
				this.files.put(file.sha256(), file);
				this.entries++;
				this.papers.merge(read.paper().id(), new PlacedPaper(read.paper(), List.of(read.entry())),
						PlacedPaper::unitedWith);
				if (!read.lacks().isEmpty()) {
					this.lacking.add(read);
				}
			}
		}
	}

	/**
	 * {@return the different papers, sorted by id}
	 */
	public List<PlacedPaper> papers() {
		return List.copyOf(this.papers.values());
	}

	/**
	 * {@return the sources that held papers, sorted by hash}
	 */
	public Collection<SourceFile> files() {
		return Collections.unmodifiableCollection(this.files.values());
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
