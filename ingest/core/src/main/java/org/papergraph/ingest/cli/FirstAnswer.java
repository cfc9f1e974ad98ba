/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.papergraph.graph.model.TermType;
import org.papergraph.graph.query.GraphReader;
import org.papergraph.graph.query.OverlapQueries;
import org.papergraph.graph.query.PaperOverlap;
import org.papergraph.graph.query.SharedTerm;
import org.papergraph.graph.query.TermQueries;

/**
 * What the graph has to say before anybody asks: what most papers share, and the two
 * papers that share the most, with the sentences that show it.
 */
final class FirstAnswer {

	private static final int TERMS = 8;

	private static final int SHARED = 3;

	private FirstAnswer() {
	}

	static List<String> of(GraphReader reader) {
		List<String> lines = new ArrayList<>();
		for (TermType type : List.of(TermType.DATASET, TermType.METHOD)) {
			String terms = new TermQueries(reader).mostShared(type, TERMS)
				.stream()
				.map((term) -> term.name() + " (" + term.paperCount() + ")")
				.collect(Collectors.joining(", "));
			lines.add("");
			lines.add("Most shared " + type.prefix() + "s: " + (terms.isEmpty() ? "none yet" : terms));
		}
		new OverlapQueries(reader).closestPair().ifPresent((pair) -> lines.addAll(pair(pair)));
		return lines;
	}

	private static List<String> pair(PaperOverlap pair) {
		List<String> lines = new ArrayList<>();
		lines.add("");
		lines.add("The two papers that share the most:");
		lines.add("  A: " + pair.first().title());
		lines.add("  B: " + pair.second().title());
		Set<List<String>> told = new HashSet<>();
		for (SharedTerm shared : pair.sharedTerms()) {
			// Two terms of one sentence need it only once.
			if (told.size() == SHARED || !told.add(List.of(shared.first().sentence(), shared.second().sentence()))) {
				continue;
			}
			lines.add("  share " + shared.term().name() + " (" + shared.term().type().prefix() + ")");
			lines.add("    A: " + shared.first().sentence());
			lines.add("    B: " + shared.second().sentence());
		}
		return lines;
	}

}
