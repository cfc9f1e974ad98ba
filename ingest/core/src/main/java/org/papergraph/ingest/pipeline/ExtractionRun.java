/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import org.papergraph.graph.model.PlacedPaper;

/**
 * An extraction under way: papers are added while earlier ones are extracted. Used by one
 * thread.
 */
public interface ExtractionRun extends AutoCloseable {

	/**
	 * Adds a paper. Results of earlier papers may be handed on meanwhile.
	 * @param paper the paper
	 */
	void add(PlacedPaper paper);

	/**
	 * Hands on the results of all papers added. Nothing is added afterwards.
	 */
	void finish();

	/** Ends whatever is still under way, without results. */
	@Override
	void close();

}
