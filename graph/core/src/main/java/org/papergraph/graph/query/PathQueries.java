/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Questions about how one idea leads to another.
 */
public final class PathQueries {

	/** The most steps of a path. */
	public static final int MAX_LENGTH = 6;

	/** The most paths. */
	public static final int MAX_PATHS = 20;

	private final GraphReader reader;

	public PathQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Finds the shortest ways between two papers or terms. They do not lead through hubs,
	 * but may start or end at one.
	 * @param from a paper's id or title, or a term's id, name or alias
	 * @param to the same
	 * @param maxLength the most steps, from 2 to {@value #MAX_LENGTH}
	 * @param limit the most paths, from 1 to {@value #MAX_PATHS}
	 * @return the paths, or what is unknown
	 */
	public Paths between(String from, String to, int maxLength, int limit) {
		if (maxLength < 2 || maxLength > MAX_LENGTH) {
			throw new InvalidQueryException("maxLength", "maxLength must be from 2 to " + MAX_LENGTH);
		}
		if (limit < 1 || limit > MAX_PATHS) {
			throw new InvalidQueryException("limit", "limit must be from 1 to " + MAX_PATHS);
		}
		return this.reader.read((reading) -> {
			Optional<NamedEnd> one = NamedEnd.find(reading, from);
			Optional<NamedEnd> two = NamedEnd.find(reading, to);
			if (one.isEmpty() || two.isEmpty()) {
				return new Paths.Unknown(one.isEmpty() ? from : to);
			}
			return search(reading, PathNode.of(one.get()), PathNode.of(two.get()), maxLength, limit);
		});
	}

	private static Paths search(Reading reading, PathNode from, PathNode to, int maxLength, int limit) {
		Map<String, PathNode> nodes = new HashMap<>();
		PathSearch one = new PathSearch(reading, from, nodes);
		PathSearch two = new PathSearch(reading, to, nodes);
		SortedSet<String> middle = meeting(one, two);
		while (middle.isEmpty() && one.depth() + two.depth() < maxLength && one.size() > 0 && two.size() > 0) {
			((one.size() <= two.size()) ? one : two).step();
			middle = meeting(one, two);
		}
		List<List<String>> ways = new ArrayList<>();
		middle.forEach((id) -> extend(one, two, id, limit, ways));
		List<List<PathNode>> found = ways.stream().map((way) -> way.stream().map(nodes::get).toList()).toList();
		return new Paths.Found(from, to, new PathExplainer(reading).explain(found), one.isCut() || two.isCut());
	}

	/** Where the two searches meet on the shortest ways. */
	private static SortedSet<String> meeting(PathSearch one, PathSearch two) {
		SortedSet<String> both = one.reached();
		both.removeIf((id) -> !two.reaches(id) || one.distance(id) > 0 && two.distance(id) > 0 && one.isHub(id));
		int shortest = both.stream().mapToInt((id) -> one.distance(id) + two.distance(id)).min().orElse(0);
		SortedSet<String> middle = new TreeSet<>();
		both.stream()
			.filter((id) -> one.distance(id) + two.distance(id) == shortest && one.distance(id) == one.depth())
			.forEach(middle::add);
		return middle;
	}

	private static void extend(PathSearch one, PathSearch two, String middle, int limit, List<List<String>> ways) {
		for (List<String> head : ways(one, middle, limit)) {
			for (List<String> tail : ways(two, middle, limit)) {
				if (ways.size() < limit) {
					List<String> way = new ArrayList<>(head);
					for (int i = tail.size() - 2; i >= 0; i--) {
						way.add(tail.get(i));
					}
					ways.add(way);
				}
			}
		}
	}

	/** The ways from the start of a search to a node, which is last. */
	private static List<List<String>> ways(PathSearch search, String id, int limit) {
		if (search.distance(id) == 0) {
			return List.of(List.of(id));
		}
		List<List<String>> ways = new ArrayList<>();
		for (String before : search.before(id)) {
			for (List<String> way : ways(search, before, limit)) {
				if (ways.size() < limit) {
					List<String> longer = new ArrayList<>(way);
					longer.add(id);
					ways.add(longer);
				}
			}
		}
		return ways;
	}

}
