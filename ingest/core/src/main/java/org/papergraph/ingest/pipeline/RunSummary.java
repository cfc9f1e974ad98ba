/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;

import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.write.WriteReport;

/**
 * What a run did, for the ledger.
 *
 * @param files the sources that held papers, sorted by hash
 * @param entries places that were read
 * @param rejections what was rejected, each as one line with place and reason
 * @param extractor the version of the extractor
 * @param written what was stored
 */
public record RunSummary(List<SourceFile> files, int entries, List<String> rejections, String extractor,
		WriteReport written) {

	public RunSummary {
		files = List.copyOf(files);
		rejections = List.copyOf(rejections);
	}

}
