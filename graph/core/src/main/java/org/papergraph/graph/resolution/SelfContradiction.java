/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;

/**
 * A record may name two identifiers that a user says are never one paper. It gives up the
 * one that more records name, the weaker one of two that as many name: that is where the
 * record was led astray.
 */
final class SelfContradiction {

	private SelfContradiction() {
	}

	/**
	 * {@return the records by place, each with the identifiers that count}
	 */
	static SortedMap<PaperRecord, SortedSet<String>> resolve(Collection<PaperRecord> records, NameRules rules) {
		SortedMap<PaperRecord, SortedSet<String>> identifiers = new TreeMap<>(PaperRecord.ORDER);
		records.forEach((record) -> identifiers.put(record, Identifiers.of(record.said())));
		List<NameRule> nevers = rules.of(NameVerdict.NEVER);
		if (nevers.isEmpty()) {
			return identifiers;
		}
		Map<String, Integer> holders = new TreeMap<>();
		identifiers.values().forEach((own) -> own.forEach((identifier) -> holders.merge(identifier, 1, Integer::sum)));
		for (SortedSet<String> own : identifiers.values()) {
			for (NameRule rule : nevers) {
				if (own.contains(rule.one()) && own.contains(rule.other())) {
					own.remove(astray(rule, holders));
				}
			}
		}
		return identifiers;
	}

	private static String astray(NameRule rule, Map<String, Integer> holders) {
		int difference = holders.getOrDefault(rule.one(), 0) - holders.getOrDefault(rule.other(), 0);
		if (difference == 0) {
			difference = Identifiers.BY_STRENGTH.compare(rule.one(), rule.other());
		}
		return (difference > 0) ? rule.one() : rule.other();
	}

}
