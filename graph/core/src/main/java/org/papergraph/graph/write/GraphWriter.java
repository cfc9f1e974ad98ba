/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;

import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PlacedPaper;

/**
 * Stores extracted papers. Any batching and any order lead to the same graph, and storing
 * again what is there writes nothing. Not for use by several threads at once: loading is
 * bound by locks, and one writer is the fastest.
 */
public interface GraphWriter {

	/**
	 * Stores papers with their entries, terms and claims.
	 * @param papers any number of papers; the same paper may come more than once
	 * @return what became of them
	 * @throws GraphException if the database fails; what was stored before stays, and the
	 * same papers can be handed over again
	 */
	WriteReport write(List<ExtractedPaper> papers);

	/**
	 * Stores what places say of papers whose terms are not to be found anew: those in the
	 * graph stand as long as the text does.
	 * @param papers any number of papers; the same paper may come more than once
	 * @return what became of them
	 * @throws GraphException if the database fails
	 */
	WriteReport place(List<PlacedPaper> papers);

}
