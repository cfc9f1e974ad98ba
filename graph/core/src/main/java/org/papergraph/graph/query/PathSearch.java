/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;

import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.NeighbourStatements;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.graph.identity.TermWeight;

/**
 * Searches the shortest ways from one end, a step at a time. A hub is reached but never
 * left again, and of a step that leads to very many the rarest are followed.
 */
final class PathSearch {

	/** So many papers of a hub are looked at where it is an end. */
	private static final int SAMPLE = 100;

	/** So many citations make a paper a hub. */
	private static final int HUB_CITATIONS = 100;

	private static final int MOST_FOLLOWED = 1_000;

	private final Reading reading;

	private final Map<String, Integer> distances = new HashMap<>();

	private final SortedMap<String, SortedSet<String>> before = new TreeMap<>();

	private final Map<String, PathNode> nodes;

	private final SortedSet<String> hubs = new TreeSet<>();

	private List<Reached> frontier;

	private int depth;

	private boolean cut;

	PathSearch(Reading reading, PathNode start, Map<String, PathNode> nodes) {
		this.reading = reading;
		this.nodes = nodes;
		this.frontier = List.of(new Reached(start, 0));
		this.distances.put(start.id(), 0);
		nodes.put(start.id(), start);
	}

	/** How many are to be followed next. */
	int size() {
		return this.frontier.size();
	}

	int depth() {
		return this.depth;
	}

	boolean isCut() {
		return this.cut;
	}

	boolean reaches(String id) {
		return this.distances.containsKey(id);
	}

	int distance(String id) {
		return this.distances.getOrDefault(id, Integer.MAX_VALUE);
	}

	SortedSet<String> reached() {
		return new TreeSet<>(this.distances.keySet());
	}

	/** The nodes one step nearer to the end this search started from. */
	SortedSet<String> before(String id) {
		return this.before.getOrDefault(id, new TreeSet<>());
	}

	/** Whether a path may lead through a node. */
	boolean isHub(String id) {
		return this.hubs.contains(id);
	}

	void step() {
		this.depth++;
		Map<String, Reached> found = new TreeMap<>();
		List<String> papers = new ArrayList<>();
		List<String> terms = new ArrayList<>();
		this.frontier.forEach((reached) -> (reached.node().isPaper() ? papers : terms).add(reached.node().id()));
		Map<String, Object> parameters = Map.of(Parameters.PAPERS, papers, Parameters.TERMS, terms, Parameters.SAMPLE,
				SAMPLE, Parameters.HUB, TermWeight.HUB_PAPERS);
		if (!papers.isEmpty()) {
			follow(NeighbourStatements.TERMS_OF_PAPERS, parameters, false, found);
			follow(NeighbourStatements.REFERENCES, parameters, true, found);
			follow(NeighbourStatements.CITATIONS, parameters, true, found);
		}
		if (!terms.isEmpty()) {
			follow(NeighbourStatements.PAPERS_OF_TERMS, parameters, true, found);
			follow(NeighbourStatements.CLAIMED, parameters, false, found);
		}
		List<Reached> next = found.values()
			.stream()
			.filter((reached) -> !reached.isHub())
			.sorted(Comparator.comparingInt(Reached::weight).thenComparing((reached) -> reached.node().id()))
			.toList();
		this.cut |= next.size() > MOST_FOLLOWED;
		this.frontier = next.subList(0, Math.min(MOST_FOLLOWED, next.size()));
	}

	private void follow(String statement, Map<String, Object> parameters, boolean toPaper, Map<String, Reached> found) {
		for (Record row : this.reading.rows(statement, parameters, (row) -> row)) {
			String id = row.get(Columns.TO).asString();
			String name = row.get(Columns.NAME).asString(id);
			PathNode node = toPaper ? PathNode.paper(id, name) : PathNode.term(id, name);
			if (this.distances.putIfAbsent(id, this.depth) == null) {
				this.nodes.putIfAbsent(id, node);
				Reached reached = new Reached(node, row.get(Columns.WEIGHT).asInt(0));
				found.put(id, reached);
				if (reached.isHub()) {
					this.hubs.add(id);
				}
			}
			if (distance(id) == this.depth) {
				this.before.computeIfAbsent(id, (key) -> new TreeSet<>()).add(row.get(Columns.FROM).asString());
			}
		}
	}

	/** A node and how many papers name or cite it. */
	private record Reached(PathNode node, int weight) {

		boolean isHub() {
			return this.weight > (this.node.isPaper() ? HUB_CITATIONS : TermWeight.HUB_PAPERS);
		}

	}

}
