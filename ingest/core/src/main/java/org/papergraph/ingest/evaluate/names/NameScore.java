/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.Map;
import java.util.TreeMap;

/**
 * How pairs of one kind were judged.
 *
 * @param kind the kind
 * @param same whether its names should be one term
 * @param pairs number of pairs
 * @param merged number of pairs that became one term
 * @param byRule the merged pairs by the rule that joined them
 */
public record NameScore(String kind, boolean same, int pairs, int merged, Map<String, Integer> byRule) {

	NameScore plus(NameScore other) {
		Map<String, Integer> rules = new TreeMap<>(this.byRule);
		other.byRule.forEach((rule, count) -> rules.merge(rule, count, Integer::sum));
		return new NameScore(this.kind, this.same, this.pairs + other.pairs, this.merged + other.merged, rules);
	}

}
