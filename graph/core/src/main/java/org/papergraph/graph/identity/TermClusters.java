/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.papergraph.graph.model.TermKey;

/**
 * Keys that are joined step by step, unless a user keeps some of them apart. Joined in
 * another order they may come out differently: callers join in an order of their own.
 */
final class TermClusters {

	private final NameRules rules;

	private final Map<TermKey, SortedSet<TermKey>> clusters = new HashMap<>();

	TermClusters(NameRules rules) {
		this.rules = rules;
	}

	/**
	 * Joins the clusters of two keys.
	 * @return whether they are one cluster now, and were not before
	 */
	boolean join(TermKey one, TermKey other) {
		SortedSet<TermKey> here = of(one);
		SortedSet<TermKey> there = of(other);
		if (here == there || this.rules.keepsApart(names(here), names(there))) {
			return false;
		}
		here.addAll(there);
		there.forEach((key) -> this.clusters.put(key, here));
		return true;
	}

	/**
	 * {@return the cluster of a key, at least the key itself}
	 */
	SortedSet<TermKey> of(TermKey key) {
		return this.clusters.computeIfAbsent(key, (alone) -> new TreeSet<>(List.of(alone)));
	}

	private static List<String> names(Collection<TermKey> keys) {
		return keys.stream().map(TermKey::name).toList();
	}

}
