/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.identity.TermUse;
import org.papergraph.graph.write.CorpusFacts.Link;

/**
 * Which names the stored papers use.
 */
public final class StoredUses {

	private StoredUses() {
	}

	/**
	 * Reads the names of all papers.
	 * @param connection the database
	 * @return by the paper's id, the terms it names
	 * @throws GraphException if the database fails
	 */
	public static SortedMap<String, List<TermUse>> of(GraphConnection connection) {
		SortedMap<String, List<TermUse>> uses = new TreeMap<>();
		connection.read(CorpusReader::read)
			.links()
			.stream()
			.map(Link::use)
			.forEach((use) -> uses.computeIfAbsent(use.paper(), (paper) -> new ArrayList<>()).add(use));
		return uses;
	}

}
