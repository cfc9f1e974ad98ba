/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was rejected: all of it counted, some of it listed.
 *
 * @param byReason how often each kind of problem occurred
 * @param listed the first rejections, each as one line with place, problem and next step
 */
public record Rejections(SortedMap<String, Long> byReason, List<String> listed) {

	/** Nothing was rejected. */
	public static final Rejections NONE = new Rejections(new TreeMap<>(), List.of());

	public Rejections {
		byReason = Collections.unmodifiableSortedMap(new TreeMap<>(byReason));
		listed = List.copyOf(listed);
	}

	/**
	 * {@return rejections of one kind that are listed elsewhere}
	 * @param reason the kind of problem
	 * @param count how many
	 */
	public static Rejections ofReason(String reason, long count) {
		return new Rejections(new TreeMap<>(Map.of(reason, count)), List.of());
	}

	/**
	 * {@return how many there were}
	 */
	public long total() {
		return this.byReason.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * {@return the listed ones and, if these are not all, a line that says how many are
	 * missing}
	 */
	public List<String> lines() {
		long missing = total() - this.listed.size();
		List<String> lines = new ArrayList<>(this.listed);
		if (missing > 0) {
			lines.add("and " + missing + " more that are counted and not listed");
		}
		return lines;
	}

	/**
	 * {@return these and the others together}
	 */
	public Rejections plus(Rejections others) {
		SortedMap<String, Long> counts = new TreeMap<>(this.byReason);
		others.byReason.forEach((reason, count) -> counts.merge(reason, count, Long::sum));
		List<String> lines = new ArrayList<>(this.listed);
		lines.addAll(others.listed);
		return new Rejections(counts, lines);
	}

}
