/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.pipeline.IngestProgress;
import org.papergraph.ingest.pipeline.Reading;
import org.papergraph.ingest.pipeline.UnitedPapers;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceInput;

/**
 * What pages of a service hold.
 *
 * @param papers the different papers, sorted by id
 * @param entries how many records are papers
 * @param rejected the other ones, in words
 */
record Fetched(List<PlacedPaper> papers, int entries, List<String> rejected) {

	static Fetched of(List<SourceInput> pages) {
		List<PlacedPaper> papers = new ArrayList<>();
		Reading reading = UnitedPapers.read(new PaperReader(), pages, IngestProgress.SILENT, papers::add);
		papers.sort(Comparator.comparing((paper) -> paper.paper().id()));
		return new Fetched(papers, reading.entries(), reading.rejected().lines());
	}

}
