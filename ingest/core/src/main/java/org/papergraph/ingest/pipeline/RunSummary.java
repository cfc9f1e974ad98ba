/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;

import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.Rejections;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.graph.write.WriteReport;

/**
 * What a run did, for the ledger.
 *
 * @param sources what was read
 * @param rejections what was rejected
 * @param extractor the version of the extractor
 * @param written what was stored
 * @param changes what else changed
 */
public record RunSummary(List<SourceCount> sources, Rejections rejections, String extractor, WriteReport written,
		GraphChanges changes) {

	public RunSummary {
		sources = List.copyOf(sources);
	}

}
