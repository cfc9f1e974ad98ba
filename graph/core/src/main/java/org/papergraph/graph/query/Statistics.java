/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the graph holds.
 *
 * @param papers papers that were read
 * @param stubs papers that are only cited
 * @param sources files and addresses that were read
 * @param entries places where papers stood in the sources
 * @param rejected records that could not be read
 * @param aliases names that were merged into terms
 * @param organizations organizations that papers come from
 * @param terms terms by label
 * @param relationships relationships by type
 */
public record Statistics(long papers, long stubs, long sources, long entries, long rejected, long aliases,
		long organizations, Map<String, Long> terms, Map<String, Long> relationships) {

	public Statistics {
		terms = Collections.unmodifiableMap(new TreeMap<>(terms));
		relationships = Collections.unmodifiableMap(new TreeMap<>(relationships));
	}

}
