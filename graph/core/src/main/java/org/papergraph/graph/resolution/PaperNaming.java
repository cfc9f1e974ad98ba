/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.PaperId;

/**
 * Gives papers their ids: each takes the strongest of its identifiers that no paper
 * before it took. Of several papers that only a title names, all but the first add their
 * year, or else a number.
 */
final class PaperNaming {

	private PaperNaming() {
	}

	static List<PaperCluster> name(Collection<RecordGroup> groups, NameRules rules) {
		List<RecordGroup> sorted = groups.stream().sorted(RecordGroup.ORDER).toList();
		Map<String, Set<RecordGroup>> holders = new HashMap<>();
		sorted.forEach((group) -> group.identifiers()
			.forEach((identifier) -> holders.computeIfAbsent(identifier, (key) -> new LinkedHashSet<>()).add(group)));
		Set<String> taken = new HashSet<>();
		List<PaperCluster> clusters = new ArrayList<>();
		for (RecordGroup group : sorted) {
			String id = candidates(group).stream().filter(taken::add).findFirst().orElseThrow();
			TreeSet<String> identifiers = new TreeSet<>(Identifiers.BY_STRENGTH);
			group.records().forEach((record) -> identifiers.addAll(Identifiers.of(record.said())));
			clusters.add(new PaperCluster(new PaperId(id), List.copyOf(group.records()), identifiers,
					List.copyOf(group.joins()), conflicts(group, holders, rules)));
		}
		return List.copyOf(clusters);
	}

	private static List<String> candidates(RecordGroup group) {
		List<String> candidates = new ArrayList<>(group.identifiers().stream().filter(Identifiers::isStrong).toList());
		List<String> titles = group.identifiers().stream().filter((own) -> !Identifiers.isStrong(own)).toList();
		candidates.addAll(titles);
		String weakest = group.identifiers().last();
		if (!group.years().isEmpty()) {
			candidates.add(weakest + "-" + group.years().first());
		}
		// No paper can be in the way of a name that says where it was read.
		candidates.add(weakest + "-" + group.records().get(0).place().substring("entry:".length()).replace('#', '-'));
		return candidates;
	}

	private static List<String> conflicts(RecordGroup group, Map<String, Set<RecordGroup>> holders, NameRules rules) {
		Set<RecordGroup> others = new LinkedHashSet<>();
		group.identifiers().forEach((identifier) -> others.addAll(holders.getOrDefault(identifier, Set.of())));
		others.remove(group);
		return others.stream().map((other) -> "not " + other.strongest() + ": " + reason(group, other, rules)).toList();
	}

	private static String reason(RecordGroup group, RecordGroup other, NameRules rules) {
		if (PaperClusters.keepsApart(rules, group, other)) {
			return "said by user";
		}
		String contradiction = group.contradiction(other);
		return contradiction.isEmpty() ? "one of them fits a third paper better" : contradiction;
	}

}
