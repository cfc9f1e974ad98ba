/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.papergraph.graph.digest.CanonicalText;

/**
 * A run of an ingest, for the ledger. Entries read = loaded + already there + rejected.
 *
 * @param sources what was read, sorted by hash
 * @param written what became of the papers
 * @param rejections what was rejected
 * @param versions what did it, such as {@code papergraph} with {@code 0.1.0}
 * @param startedAt when the run started
 * @param finishedAt when it had written all papers
 */
public record RunRecord(List<SourceCount> sources, WriteReport written, Rejections rejections,
		SortedMap<String, String> versions, Instant startedAt, Instant finishedAt) {

	public RunRecord {
		sources = sources.stream().sorted(Comparator.comparing((source) -> source.file().sha256())).toList();
		versions = new TreeMap<>(versions);
	}

	/**
	 * {@return an id that is the same whenever the same versions read the same sources}
	 */
	public String id() {
		List<String> hashes = this.sources.stream().map((source) -> source.file().sha256()).toList();
		return "run:" + CanonicalText.sha256(CanonicalText.of(List.of(hashes, this.versions))).substring(0, 16);
	}

}
