/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.neo4j.driver.Driver;

import org.papergraph.graph.digest.GraphDigest;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.testkit.GraphCleaner;

import static org.assertj.core.api.Assertions.assertThat;

class OrderFreeIT extends OnCleanGraph {

	OrderFreeIT(Driver driver) {
		super(driver);
	}

	@Test
	void secondRunWritesNothingAndKeepsTheDigest() {
		write(MiniGraph.papers());
		GraphChanges first = derive();
		String digest = digest();
		assertThat(first.isEmpty()).isFalse();
		assertThat(write(MiniGraph.papers()).changes()).isEqualTo(GraphChanges.NONE);
		assertThat(derive()).isEqualTo(GraphChanges.NONE);
		assertThat(digest()).isEqualTo(digest).hasSize(64);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void shuffledPapersOneByOneGiveTheSameDigest(long seed) {
		String digest = digestOfAllAtOnce();
		List<ExtractedPaper> shuffled = new ArrayList<>(MiniGraph.papers());
		Collections.shuffle(shuffled, new Random(seed));
		for (ExtractedPaper paper : shuffled) {
			write(List.of(paper));
			derive();
		}
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void pagesOneAfterTheOtherGiveTheSameDigestInEitherOrder() {
		String digest = digestOfAllAtOnce();
		write(page(MiniGraph.FIRST_PAGE));
		derive();
		write(page(MiniGraph.SECOND_PAGE));
		derive();
		assertThat(digest()).isEqualTo(digest);
		GraphCleaner.deleteData(this.driver);
		write(page(MiniGraph.SECOND_PAGE));
		write(page(MiniGraph.FIRST_PAGE));
		derive();
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void interruptedBeforeDerivingGivesTheSameDigestAfterARerun() {
		String digest = digestOfAllAtOnce();
		write(MiniGraph.papers().subList(0, 5));
		write(MiniGraph.papers());
		derive();
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void anotherPaperGivesAnotherDigest() {
		String digest = digestOfAllAtOnce();
		write(MiniGraph.papers().subList(1, 8));
		derive();
		assertThat(digest()).isNotEqualTo(digest);
	}

	private String digestOfAllAtOnce() {
		write(MiniGraph.papers());
		derive();
		String digest = digest();
		GraphCleaner.deleteData(this.driver);
		return digest;
	}

	private static List<ExtractedPaper> page(SourceFile source) {
		List<ExtractedPaper> papers = new ArrayList<>();
		for (ExtractedPaper paper : MiniGraph.papers()) {
			List<SourceEntry> entries = paper.entries()
				.stream()
				.filter((entry) -> entry.source().equals(source))
				.toList();
			if (!entries.isEmpty()) {
				papers.add(new ExtractedPaper(paper.paper(), entries, paper.sentences(), paper.terms(),
						paper.relations()));
			}
		}
		return papers;
	}

	private WriteReport write(List<ExtractedPaper> papers) {
		return new Neo4jGraphWriter(this.connection, "test").write(papers);
	}

	private GraphChanges derive() {
		return new GraphDeriver(this.connection).derive();
	}

	private String digest() {
		return new GraphDigest(this.connection).compute();
	}

}
