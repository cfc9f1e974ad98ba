/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.papergraph.graph.synthetic.SyntheticGraph;

/**
 * A question as a client asks it.
 *
 * @param name what it asks
 * @param path the path and query of the request
 */
record BenchmarkQuestion(String name, String path) {

	/** Terms of the first ranks stand in up to one paper of six. */
	private static final String HUB_METHOD = SyntheticGraph.term(0);

	private static final String HUB_DATASET = SyntheticGraph.term(4);

	private static final String HUB_TASK = SyntheticGraph.term(1);

	private static final String RARE_METHOD = SyntheticGraph.term(1503);

	private static final String RARE_DATASET = SyntheticGraph.term(1504);

	/**
	 * {@return all questions}
	 * @param papers how many papers the graph has
	 */
	static List<BenchmarkQuestion> all(int papers) {
		String paper = SyntheticGraph.paper(papers / 2);
		String other = SyntheticGraph.paper(papers / 3);
		String classic = SyntheticGraph.paper(1);
		return List.of(of("newest papers", "/papers"), of("most influential papers", "/papers?sort=influence"),
				of("papers by words", "/papers?q={}", HUB_METHOD),
				of("papers of a rare dataset", "/papers?dataset={}", RARE_DATASET),
				of("papers of a hub dataset", "/papers?dataset={}", HUB_DATASET),
				of("papers of two hubs", "/papers?dataset={}&method={}", HUB_DATASET, HUB_METHOD),
				of("papers of a hub in a year", "/papers?method={}&year=2010", HUB_METHOD),
				of("a paper", "/papers/{}", paper), of("references of a paper", "/papers/{}/references", paper),
				of("citations of a classic", "/papers/{}/citations", classic),
				of("similar papers", "/papers/{}/similar", paper),
				of("papers similar to a classic", "/papers/{}/similar", classic),
				of("papers similar to three", "/similar?paper={}&paper={}&paper={}", paper, other, classic),
				of("prior works", "/papers/{}/prior-works", paper),
				of("derivative works", "/papers/{}/derivative-works", paper), of("most named terms", "/terms"),
				of("terms by words", "/terms?q={}", HUB_METHOD.substring(0, 4)),
				of("suggestions", "/suggest?q={}", HUB_METHOD.substring(0, 4)),
				of("a hub", "/terms/{}", id("method", HUB_METHOD)),
				of("papers of a hub", "/terms/{}/papers", id("method", HUB_METHOD)),
				of("related to a hub", "/terms/{}/related", id("method", HUB_METHOD)),
				of("timeline of a hub", "/terms/{}/timeline", id("method", HUB_METHOD)),
				of("who introduced a hub", "/terms/{}/introducers", id("method", HUB_METHOD)),
				of("overlap of two papers", "/overlap?a={}&b={}", paper, other),
				of("overlap of two hubs", "/overlap?a={}&b={}", HUB_METHOD, HUB_DATASET),
				of("path between papers", "/paths?from={}&to={}", paper, other),
				of("path between rare terms", "/paths?from={}&to={}", RARE_METHOD, RARE_DATASET),
				of("what a hub method was not tried on", "/gaps?method={}", HUB_METHOD),
				of("what was not tried on a rare dataset", "/gaps?dataset={}", RARE_DATASET),
				of("grid of the most used", "/grid"), of("grid of a hub task", "/grid?task={}", HUB_TASK),
				of("communities", "/communities"), of("counts", "/stats"));
	}

	private static BenchmarkQuestion of(String name, String template, String... values) {
		String path = template;
		for (String value : values) {
			path = path.replaceFirst("\\{}", URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
		}
		return new BenchmarkQuestion(name, "/api/v1" + path);
	}

	private static String id(String type, String name) {
		return type + ":" + name;
	}

}
