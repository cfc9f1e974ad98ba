/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;
import java.util.Optional;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.KnownSource;
import org.papergraph.graph.write.ResolvedPaper;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.graph.write.WriteReport;

/**
 * Where an ingest puts its papers.
 */
public interface PaperStore {

	/**
	 * Gets ready for a run.
	 * @return what changed
	 */
	GraphChanges begin();

	/**
	 * Finds out whether a source need not be read again.
	 * @param file the source as it is now
	 * @param reader what would read it
	 * @param extractor the version of the extractor
	 * @return what it held when it was read, empty if it is to be read
	 */
	Optional<KnownSource> known(SourceFile file, String reader, String extractor);

	/**
	 * Finds out which papers were read, together with what is stored.
	 * @param papers papers as they were read, some hundred at a time
	 * @param extractor the version of the extractor
	 * @return each different paper as it will be stored, and what is to be done
	 */
	List<ResolvedPaper> resolve(List<PlacedPaper> papers, String extractor);

	/**
	 * Stores papers whose terms are stored already.
	 * @param papers the papers
	 * @return what became of them
	 */
	WriteReport place(List<PlacedPaper> papers);

	/**
	 * Stores papers.
	 * @param papers extracted papers
	 * @return what became of them
	 */
	WriteReport write(List<ExtractedPaper> papers);

	/**
	 * Takes away older editions of the sources that were read.
	 * @param sources the sources
	 * @return what changed
	 */
	GraphChanges replaceOlder(List<SourceCount> sources);

	/**
	 * {@return the stored papers whose terms are not known, sorted by id}
	 */
	List<PaperId> unextracted();

	/**
	 * Reads stored papers.
	 * @param ids their ids
	 * @return the papers with all their places
	 */
	List<PlacedPaper> find(List<PaperId> ids);

	/**
	 * Counts papers.
	 * @param sources sources whose records are stored
	 * @return how many different papers they tell of
	 */
	int papers(List<SourceCount> sources);

	/**
	 * Brings up to date what follows from all papers, and notes the run if anything
	 * changed.
	 * @param run what was read and written
	 * @return what changed beyond the papers
	 */
	GraphChanges finish(RunSummary run);

}
