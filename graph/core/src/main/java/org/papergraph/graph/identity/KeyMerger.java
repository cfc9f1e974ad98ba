/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.papergraph.graph.identity.RuleMerges.Joint;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermType;

/**
 * Decides which papers' keys are one term. Keys of different types are never merged: a
 * surface used as two kinds is two terms. The order of steps is fixed, so that the result
 * depends on the set of uses and rules alone: what users say, then spelling, then
 * acronyms that papers define, then what is well known, then vocabularies.
 */
final class KeyMerger {

	private final Map<TermKey, PaperCount> papers = new TreeMap<>();

	private final TermClusters clusters;

	/** Why a key leads elsewhere. */
	private final Map<TermKey, Merge> reasons = new HashMap<>();

	/** Keys that stand for longer ones. */
	private final Set<TermKey> shortForms = new TreeSet<>();

	private KeyMerger(Collection<TermUse> uses, NameRules rules) {
		this.clusters = new TermClusters(rules);
		uses.forEach((use) -> this.papers.computeIfAbsent(use.key(), (key) -> new PaperCount()).add(use.paper()));
	}

	/**
	 * Merges keys.
	 * @param uses all uses of the corpus, those of one paper after those of another
	 * @param rules what users and vocabularies say
	 * @return for each key, the term it leads to
	 */
	static Map<TermKey, Merge> merge(Collection<TermUse> uses, NameRules rules) {
		KeyMerger merger = new KeyMerger(uses, rules);
		Map<TermKey, TermKey> spelled = merger.spelledAlike();
		RuleMerges listed = new RuleMerges(spelled, AcronymTable.of(uses, spelled));
		merger.join(listed.of(rules.of(NameVerdict.ALWAYS)));
		spelled.forEach((key, group) -> merger.clusters.join(group, key));
		merger.join(listed.definedByPapers());
		merger.join(listed.of(rules.of(NameVerdict.WELL_KNOWN)));
		merger.join(listed.writtenOut(rules.of(NameVerdict.WELL_KNOWN)));
		merger.join(listed.of(rules.of(NameVerdict.VOCABULARY)));
		return merger.result(spelled);
	}

	private void join(List<Joint> joints) {
		for (Joint joint : joints) {
			Merge merge = joint.merge();
			List<TermKey> before = List.copyOf(this.clusters.of(joint.key()));
			if (this.clusters.join(joint.key(), merge.term())) {
				this.reasons.putIfAbsent(joint.key(), merge);
				this.reasons.putIfAbsent(merge.term(), merge);
				if (merge.rule() != AliasRule.SAID_BY_USER) {
					this.shortForms.addAll(before);
				}
			}
		}
	}

	private Map<TermKey, Merge> result(Map<TermKey, TermKey> spelled) {
		Comparator<TermKey> better = Comparator.comparing((TermKey key) -> this.shortForms.contains(key))
			.thenComparing(byPapers());
		Map<TermKey, Merge> merged = new TreeMap<>();
		spelled.forEach((key, group) -> {
			TermKey term = this.clusters.of(key).stream().min(better).orElse(key);
			Merge reason = this.reasons.get(group);
			merged.put(key,
					(reason == null || spelled.getOrDefault(term, term).equals(group))
							? new Merge(term, AliasRule.SAME_WORDS, 0, null)
							: new Merge(term, reason.rule(), reason.support(), reason.evidence()));
		});
		return merged;
	}

	/**
	 * Each key's group is called by the key that most papers lead to.
	 */
	private Map<TermKey, TermKey> spelledAlike() {
		Comparator<TermKey> better = byPapers();
		Map<Spelled, TermKey> best = new HashMap<>();
		this.papers.keySet()
			.forEach((key) -> best.merge(Spelled.of(key), key,
					(one, other) -> (better.compare(one, other) <= 0) ? one : other));
		Map<TermKey, TermKey> groups = new TreeMap<>();
		this.papers.keySet().forEach((key) -> groups.put(key, best.getOrDefault(Spelled.of(key), key)));
		return groups;
	}

	private Comparator<TermKey> byPapers() {
		return Comparator.comparingInt((TermKey key) -> -count(key)).thenComparing(Comparator.naturalOrder());
	}

	private int count(TermKey key) {
		PaperCount count = this.papers.get(key);
		return (count != null) ? count.count() : 0;
	}

	private record Spelled(TermType type, String fold) {

		static Spelled of(TermKey key) {
			return new Spelled(key.type(), Spelling.fold(key.name()));
		}

	}

}
