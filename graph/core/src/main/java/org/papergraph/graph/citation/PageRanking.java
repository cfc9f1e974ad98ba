/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jgrapht.alg.scoring.PageRank;

/**
 * Ranks papers by PageRank: a citation counts for more when it comes from a paper that
 * matters itself and cites few. S. Brin and L. Page, The anatomy of a large-scale
 * hypertextual Web search engine, Computer Networks and ISDN Systems 30, 1998, with their
 * damping of 0.85.
 * <p>
 * A paper without references (a dangling node: every paper that was never read) passes
 * what it has on to all papers alike, so that the scores add up to one.
 */
public final class PageRanking {

	private static final double DAMPING = 0.85;

	/** The change of any score at which it counts as settled. */
	private static final double TOLERANCE = 1e-12;

	/** At this damping a score settles in fewer than 200 rounds. */
	private static final int MOST_ROUNDS = 1_000;

	/** Papers in the same position must get the same score, whatever the sums' order. */
	private static final double SCALE = 1e10;

	private final Map<String, Double> scores;

	private PageRanking(Map<String, Double> scores) {
		this.scores = scores;
	}

	/**
	 * Ranks the papers of a graph.
	 * @param graph who cites whom
	 * @return the ranking
	 */
	public static PageRanking of(CitationGraph graph) {
		Map<String, Double> scores = new TreeMap<>();
		if (graph.size() > 0) {
			new PageRank<>(graph.structure(), DAMPING, MOST_ROUNDS, TOLERANCE).getScores()
				.forEach((paper, score) -> scores.put(paper, Math.round(score * SCALE) / SCALE));
		}
		return new PageRanking(scores);
	}

	/**
	 * {@return the score of a paper; zero for a paper that is not in the graph}
	 */
	public double score(String paper) {
		return this.scores.getOrDefault(paper, 0.0);
	}

	/**
	 * Finds the papers that matter most.
	 * @param limit the most papers to give
	 * @return the papers, the highest score first, then by id
	 */
	public List<RankedPaper> top(int limit) {
		return this.scores.entrySet()
			.stream()
			.map((entry) -> new RankedPaper(entry.getKey(), entry.getValue()))
			.sorted(RankedPaper.HIGHEST_FIRST)
			.limit(limit)
			.toList();
	}

}
