/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * A citation graph that others have published numbers on. What is computed is compared
 * with those, with networkx 3.6.1 and with plain counting over the lines of the file.
 */
class CoraTests {

	private static List<String> lines = List.of();

	private static CitationGraph graph = CitationGraph.of(List.of());

	@BeforeAll
	static void read() {
		lines = Cora.lines();
		graph = CitationGraph.of(Cora.citations());
	}

	@Test
	void hasThePublishedSize() {
		assertThat(graph.papers()).hasSize(2_708);
		assertThat(graph.size()).isEqualTo(5_429);
	}

	@Test
	void knowsTheMostCitedPapers() {
		assertThat(graph.mostCited(7)).extracting((paper) -> paper, graph::citationCount)
			.containsExactly(tuple("35", 166), tuple("6213", 76), tuple("1365", 74), tuple("3229", 61),
					tuple("114", 42), tuple("910", 41), tuple("4330", 38));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			15429,  0.02594051244526615
			10177,  0.02516072639438966
			35,     0.02497162470013193
			210871, 0.011792370941135838
			210872, 0.009784312381382995
			82920,  0.008783965385347382
			1365,   0.008076894361247032
			""")
	void ranksAsNetworkxDoes(String paper, double score) {
		assertThat(PageRanking.of(graph).score(paper)).isCloseTo(score, within(1e-9));
	}

	@Test
	void ranksAsPowerIterationOverTheLinesDoes() {
		Map<String, Double> expected = powerIteration();
		PageRanking ranking = PageRanking.of(graph);
		assertThat(expected).hasSize(2_708)
			.allSatisfy((paper, score) -> assertThat(ranking.score(paper)).isCloseTo(score, within(1e-9)));
		assertThat(ranking.top(7)).extracting(RankedPaper::paper)
			.containsExactly("15429", "10177", "35", "210871", "210872", "82920", "1365");
	}

	@ParameterizedTest
	@CsvSource({ "1000012, 238099", "1000012, 1120650", "35, 1688", "35, 6213", "210871, 210872", "4584, 4330" })
	void countsSharedReferencesAndCommonCitationsAsTheLinesDo(String first, String second) {
		Set<String> left = references(first);
		Set<String> right = references(second);
		assertThat(new BibliographicCoupling(graph).between(first, second))
			.isEqualTo(new LinkStrength(shared(left, right), left.size(), right.size()));
		left = citing(first);
		right = citing(second);
		assertThat(new CoCitation(graph).between(first, second))
			.isEqualTo(new LinkStrength(shared(left, right), left.size(), right.size()));
	}

	@ParameterizedTest
	@CsvSource({ "35", "6213", "1000012", "82920" })
	void findsTheStrongestTiesThatAllPairsHave(String paper) {
		assertThat(new CoCitation(graph).strongest(paper, Integer.MAX_VALUE))
			.containsExactlyElementsOf(allPairs(paper, new CoCitation(graph)::between));
		assertThat(new BibliographicCoupling(graph).strongest(paper, Integer.MAX_VALUE))
			.containsExactlyElementsOf(allPairs(paper, new BibliographicCoupling(graph)::between));
	}

	@Test
	void knowsWhatIsCitedTogetherWithTheMostCitedPaper() {
		assertThat(new CoCitation(graph).strongest("35", 5))
			.extracting(LinkedPaper::paper, (linked) -> linked.strength().shared())
			.containsExactly(tuple("82920", 15), tuple("85352", 12), tuple("287787", 10), tuple("1688", 10),
					tuple("14062", 7));
	}

	@Test
	void isTheSameForAnyOrderOfTheLines() {
		CitationGraph shuffled = CitationGraph.of(CitationLines.shuffled(Cora.citations(), 20_261_121));
		assertThat(PageRanking.of(shuffled).top(2_708)).isEqualTo(PageRanking.of(graph).top(2_708));
		assertThat(new CoCitation(shuffled).strongest("35", 100)).isEqualTo(new CoCitation(graph).strongest("35", 100));
	}

	private static List<LinkedPaper> allPairs(String paper, BiFunction<String, String, LinkStrength> measure) {
		return graph.papers()
			.stream()
			.filter((other) -> !other.equals(paper))
			.map((other) -> new LinkedPaper(other, measure.apply(paper, other)))
			.filter((linked) -> linked.strength().shared() > 0)
			.sorted(LinkedPaper.STRONGEST_FIRST)
			.toList();
	}

	private static int shared(Set<String> left, Set<String> right) {
		Set<String> shared = new HashSet<>(left);
		shared.retainAll(right);
		return shared.size();
	}

	private static Set<String> references(String paper) {
		return lines.stream()
			.filter((line) -> line.endsWith("\t" + paper))
			.map((line) -> line.substring(0, line.indexOf('\t')))
			.collect(Collectors.toSet());
	}

	private static Set<String> citing(String paper) {
		return lines.stream()
			.filter((line) -> line.startsWith(paper + "\t"))
			.map((line) -> line.substring(line.indexOf('\t') + 1))
			.collect(Collectors.toSet());
	}

	/** Brin and Page's formula, with what dangling papers hold spread over all. */
	private static Map<String, Double> powerIteration() {
		Map<String, List<String>> references = new TreeMap<>();
		Set<String> papers = new TreeSet<>();
		for (String line : lines) {
			String[] ids = line.split("\t");
			papers.addAll(List.of(ids));
			references.computeIfAbsent(ids[1], (id) -> new ArrayList<>()).add(ids[0]);
		}
		Map<String, Double> scores = new HashMap<>();
		papers.forEach((paper) -> scores.put(paper, 1.0 / papers.size()));
		for (int round = 0; round < 200; round++) {
			double dangling = papers.stream()
				.filter((paper) -> !references.containsKey(paper))
				.mapToDouble(scores::get)
				.sum();
			Map<String, Double> next = new HashMap<>();
			papers.forEach((paper) -> next.put(paper, (0.15 + 0.85 * dangling) / papers.size()));
			references.forEach((paper, cited) -> cited
				.forEach((id) -> next.merge(id, 0.85 * scores.getOrDefault(paper, 0.0) / cited.size(), Double::sum)));
			scores.putAll(next);
		}
		return scores;
	}

}
