/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts what the graph should hold: works are one when they share an identifier,
 * directly or through others; a reference without identifier is known by its title, and
 * by nothing else it is unresolved.
 */
final class RawCitations {

	private final Map<String, String> parents = new HashMap<>();

	private final Map<String, RawWork> titles = new HashMap<>();

	private final Map<String, RawWork> read = new HashMap<>();

	/**
	 * Counts.
	 * @param works works, of which some may be one
	 * @return the counts
	 */
	static Counts of(List<RawWork> works) {
		RawCitations citations = new RawCitations();
		List<RawWork> titled = works.stream().filter((work) -> !work.title().isEmpty()).toList();
		titled.forEach(citations::join);
		titled.forEach((work) -> work.references().forEach(citations::join));
		titled.forEach((work) -> citations.read.put(citations.name(work), work));
		titled.forEach((work) -> citations.titles.put(work.title(), work));
		return citations.count(titled);
	}

	private Counts count(List<RawWork> works) {
		Set<List<String>> edges = new HashSet<>();
		Set<String> stubs = new HashSet<>();
		Set<List<String>> unresolved = new HashSet<>();
		long references = 0;
		for (RawWork work : works) {
			for (RawWork cited : work.references()) {
				if (cited.saysNothing()) {
					continue;
				}
				references++;
				if (cited.namesNoWork()) {
					unresolved.add(List.of(name(work), cited.text()));
					continue;
				}
				String target = target(cited);
				edges.add(List.of(name(work), target));
				if (!this.read.containsKey(target)) {
					stubs.add(target);
				}
			}
		}
		return new Counts(this.read.size(), references, edges.size(), stubs.size(), unresolved.size());
	}

	/** A paper that was read and has the title, unless years or identifiers disagree. */
	private String target(RawWork cited) {
		RawWork same = this.titles.get(cited.title());
		boolean known = this.read.containsKey(name(cited));
		if (known || same == null || !agree(cited, same)) {
			return name(cited);
		}
		return name(same);
	}

	private static boolean agree(RawWork cited, RawWork paper) {
		Integer year = cited.year();
		Integer other = paper.year();
		boolean years = year == null || other == null || Math.abs(year - other) <= 1;
		return years && kinds(cited).stream().noneMatch(kinds(paper)::contains);
	}

	private static Set<String> kinds(RawWork work) {
		Set<String> kinds = new TreeSet<>();
		work.ids().forEach((id) -> kinds.add(id.substring(0, id.indexOf(':'))));
		return kinds;
	}

	private String name(RawWork work) {
		return work.ids().isEmpty() ? "title:" + work.title() : root(work.ids().iterator().next());
	}

	private void join(RawWork work) {
		List<String> ids = new ArrayList<>(work.ids());
		for (int i = 1; i < ids.size(); i++) {
			this.parents.put(root(ids.get(i)), root(ids.get(0)));
		}
	}

	private String root(String id) {
		String parent = this.parents.getOrDefault(id, id);
		return parent.equals(id) ? id : root(parent);
	}

	/**
	 * What is in the files.
	 *
	 * @param papers different papers with a title
	 * @param references entries of their reference lists that say anything
	 * @param citations pairs of citing and cited works
	 * @param stubs cited works that are none of the papers
	 * @param unresolved references that name no work, once a paper
	 */
	record Counts(long papers, long references, long citations, long stubs, long unresolved) {

	}

}
