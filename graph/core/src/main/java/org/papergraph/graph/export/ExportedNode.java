/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node as it is written out.
 *
 * @param ref which node
 * @param labels all its labels, sorted
 * @param properties its properties by name: strings, whole numbers, decimals, flags,
 * dates, or lists of these
 */
public record ExportedNode(NodeRef ref, List<String> labels, SortedMap<String, Object> properties) {

	public ExportedNode {
		labels = labels.stream().sorted().toList();
	}

	/**
	 * Makes a node from properties in any order.
	 */
	static ExportedNode of(NodeRef ref, List<String> labels, Map<String, Object> properties) {
		return new ExportedNode(ref, labels, new TreeMap<>(properties));
	}

}
