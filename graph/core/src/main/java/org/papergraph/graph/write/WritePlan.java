/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.resolution.PaperCluster;
import org.papergraph.graph.resolution.PaperClusters;
import org.papergraph.graph.resolution.PaperRecord;
import org.papergraph.graph.write.PaperPlan.Outcome;
import org.papergraph.graph.write.StoredPaper.Place;

/**
 * What must be written so that connected papers are as their records say: what is stored,
 * with new records in place of those of the same places, and without those that went.
 *
 * @param plans one for each paper that will be there, sorted by id
 * @param removed stored papers that will not be there
 */
record WritePlan(List<PaperPlan> plans, List<StoredPaper> removed) {

	/**
	 * Plans.
	 * @param stored stored papers, all that are connected with the given records
	 * @param given new records
	 * @param found what was found in texts
	 * @param extractor what found it
	 * @param rules what a user says of pairs of papers
	 * @return the plan
	 */
	static WritePlan of(Collection<StoredPaper> stored, Collection<PaperRecord> given, List<ExtractedPaper> found,
			String extractor, NameRules rules) {
		Map<Place, PaperRecord> records = new TreeMap<>();
		stored.forEach((paper) -> records.putAll(paper.records()));
		Map<Place, PaperRecord> own = new TreeMap<>();
		given.forEach((record) -> own.merge(Place.of(record.entry()), record, WritePlan::unite));
		records.putAll(own);
		return of(stored, records, found, extractor, rules);
	}

	/**
	 * Plans to take away.
	 * @param stored stored papers, all that are connected with those concerned
	 * @param sources hashes of the sources whose records go
	 * @param rules what a user says of pairs of papers
	 * @return the plan
	 */
	static WritePlan without(Collection<StoredPaper> stored, Set<String> sources, NameRules rules) {
		Map<Place, PaperRecord> records = new TreeMap<>();
		stored.forEach((paper) -> records.putAll(paper.records()));
		records.keySet().removeIf((place) -> sources.contains(place.sha256()));
		return of(stored, records, List.of(), "", rules);
	}

	private static WritePlan of(Collection<StoredPaper> stored, Map<Place, PaperRecord> records,
			List<ExtractedPaper> found, String extractor, NameRules rules) {
		Map<List<String>, ExtractedPaper> byText = new HashMap<>();
		found.forEach((paper) -> byText.putIfAbsent(text(paper.paper()), paper));
		List<PaperCluster> clusters = PaperClusters.of(records.values(), rules);
		Map<PaperId, StoredPaper> nodes = nodes(clusters, stored);
		List<PaperPlan> plans = clusters.stream()
			.map((cluster) -> PaperPlan.of(cluster, nodes.get(cluster.id()), byText.get(text(cluster.paper())),
					extractor))
			.sorted(Comparator.comparing(PaperPlan::id))
			.toList();
		List<StoredPaper> removed = new ArrayList<>(stored);
		removed.removeAll(nodes.values());
		return new WritePlan(plans, removed);
	}

	int count(Outcome outcome) {
		return (int) this.plans.stream().filter((plan) -> plan.outcome() == outcome).count();
	}

	/**
	 * Gives each paper the node that has its text, else its id, else any of its records.
	 */
	private static Map<PaperId, StoredPaper> nodes(List<PaperCluster> clusters, Collection<StoredPaper> stored) {
		Map<Place, StoredPaper> byPlace = new HashMap<>();
		stored.forEach((paper) -> paper.records().keySet().forEach((place) -> byPlace.put(place, paper)));
		List<Match> matches = new ArrayList<>();
		for (PaperCluster cluster : clusters) {
			Paper paper = cluster.paper();
			cluster.records()
				.stream()
				.map((record) -> byPlace.get(Place.of(record.entry())))
				.filter((node) -> node != null)
				.distinct()
				.forEach((node) -> matches.add(Match.of(paper, node)));
		}
		matches.sort(Match.BEST_FIRST);
		Map<PaperId, StoredPaper> nodes = new TreeMap<>();
		Set<String> taken = new HashSet<>();
		for (Match match : matches) {
			if (!nodes.containsKey(match.paper()) && taken.add(match.node().id())) {
				nodes.put(match.paper(), match.node());
			}
		}
		return nodes;
	}

	private static List<String> text(Paper paper) {
		return List.of(paper.title(), paper.abstractText());
	}

	private static PaperRecord unite(PaperRecord one, PaperRecord other) {
		return new PaperRecord(one.said().unitedWith(other.said().withId(one.said().id())), one.entry());
	}

	/**
	 * A node that a paper may keep.
	 *
	 * @param paper the paper
	 * @param node the node
	 * @param text whether the node has the paper's text and the terms of it
	 * @param id whether the node has the paper's id
	 */
	private record Match(PaperId paper, StoredPaper node, boolean text, boolean id) {

		static final Comparator<Match> BEST_FIRST = Comparator.comparing((Match match) -> !match.text)
			.thenComparing((match) -> !match.id)
			.thenComparing(Match::paper)
			.thenComparing((match) -> match.node.id());

		static Match of(Paper paper, StoredPaper node) {
			return new Match(paper.id(), node, node.contentHash() != null && node.paper().hasTextOf(paper),
					node.paper().id().equals(paper.id()));
		}

	}

}
