/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;

/**
 * Groups records by paper, in three rounds: what a user says, then identifiers that
 * others gave, then titles with year and first author. Within a round, identifiers are
 * taken in their order and records in theirs, so that the result depends on the records
 * alone.
 */
public final class PaperClusters {

	private final NameRules rules;

	private final Set<RecordGroup> groups = new LinkedHashSet<>();

	private PaperClusters(NameRules rules) {
		this.rules = rules;
	}

	/**
	 * Groups records.
	 * @param records records; all that are connected by an identifier or a user's rule
	 * have to be among them
	 * @param rules which identifiers a user says belong to one paper, or never
	 * @return the papers, sorted by id
	 */
	public static List<PaperCluster> of(Collection<PaperRecord> records, NameRules rules) {
		PaperClusters clusters = new PaperClusters(rules);
		Map<PaperRecord, SortedSet<String>> identifiers = SelfContradiction.resolve(records, rules);
		identifiers.forEach((record, own) -> clusters.groups.add(new RecordGroup(record, own)));
		clusters.joinAsUsersSay();
		clusters.join(Identifiers::isStrong, (one, other) -> true, "same identifier ");
		clusters.join(Identifiers::isTitle, RecordGroup::mayBe, "same title, no contradiction ");
		return PaperNaming.name(clusters.groups, rules);
	}

	private void joinAsUsersSay() {
		for (NameRule rule : this.rules.of(NameVerdict.ALWAYS)) {
			joinFirstFit(
					this.groups.stream()
						.filter((group) -> group.tokens().contains(rule.one())
								|| group.tokens().contains(rule.other())),
					(one, other) -> true, "said by user " + rule.source());
		}
	}

	private void join(Predicate<String> kind, BiPredicate<RecordGroup, RecordGroup> condition, String reason) {
		SortedMap<String, List<RecordGroup>> holders = new TreeMap<>(Identifiers.BY_STRENGTH);
		this.groups.forEach((group) -> group.identifiers()
			.stream()
			.filter(kind)
			.forEach((identifier) -> holders.computeIfAbsent(identifier, (key) -> new ArrayList<>()).add(group)));
		holders.forEach((identifier, named) -> {
			if (named.size() > 1) {
				joinFirstFit(named.stream(), condition, reason + identifier);
			}
		});
	}

	/**
	 * Joins each group to the first before it that it fits.
	 */
	private void joinFirstFit(Stream<RecordGroup> some, BiPredicate<RecordGroup, RecordGroup> condition,
			String reason) {
		List<RecordGroup> kept = new ArrayList<>();
		List<RecordGroup> sorted = some.map(RecordGroup::joined).distinct().sorted(RecordGroup.ORDER).toList();
		for (RecordGroup group : sorted) {
			kept.stream()
				.filter((first) -> condition.test(first, group) && !keepsApart(this.rules, first, group))
				.findFirst()
				.ifPresentOrElse((first) -> {
					first.take(group, reason);
					this.groups.remove(group);
				}, () -> kept.add(group));
		}
	}

	static boolean keepsApart(NameRules rules, RecordGroup one, RecordGroup other) {
		return rules.of(NameVerdict.NEVER).stream().anyMatch((rule) -> separates(rule, one.tokens(), other.tokens()));
	}

	private static boolean separates(NameRule rule, Set<String> here, Set<String> there) {
		return here.contains(rule.one()) && there.contains(rule.other())
				|| here.contains(rule.other()) && there.contains(rule.one());
	}

}
