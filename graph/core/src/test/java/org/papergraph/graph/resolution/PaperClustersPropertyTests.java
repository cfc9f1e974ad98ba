/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;

import static org.assertj.core.api.Assertions.assertThat;

class PaperClustersPropertyTests {

	private static final NameRules RULES = new NameRules(
			List.of(new NameRule(NameVerdict.NEVER, "doi:10.1000/1", "arxiv:2001.00002", "mine:1"),
					new NameRule(NameVerdict.ALWAYS, "openalex:W1", "openalex:W2", "mine:2")));

	@Property(tries = 300)
	void orderDoesNotMatter(@ForAll("records") List<PaperRecord> records, @ForAll Random random) {
		List<PaperRecord> shuffled = new ArrayList<>(records);
		Collections.shuffle(shuffled, random);
		assertThat(PaperClusters.of(shuffled, RULES)).isEqualTo(PaperClusters.of(records, RULES));
	}

	@Property(tries = 300)
	void eachConnectedPartCanBeDecidedAlone(@ForAll("records") List<PaperRecord> records) {
		Set<String> apart = new HashSet<>();
		for (Collection<PaperRecord> part : parts(records)) {
			PaperClusters.of(part, RULES).forEach((cluster) -> apart.add(PaperClustersTests.shown(cluster)));
		}
		assertThat(PaperClusters.of(records, RULES).stream().map(PaperClustersTests::shown))
			.containsExactlyInAnyOrderElementsOf(apart);
	}

	@Property(tries = 300)
	void everyRecordIsInOnePaperAndNoTwoPapersShareAnId(@ForAll("records") List<PaperRecord> records) {
		List<PaperCluster> clusters = PaperClusters.of(records, RULES);
		assertThat(clusters.stream().flatMap((cluster) -> cluster.records().stream()))
			.containsExactlyInAnyOrderElementsOf(records);
		assertThat(clusters.stream().map(PaperCluster::id)).doesNotHaveDuplicates();
	}

	@Provide
	Arbitrary<List<PaperRecord>> records() {
		Arbitrary<String> ids = Arbitraries.of("doi:10.1000/1", "doi:10.1000/2", "arxiv:2001.00001", "arxiv:2001.00002",
				"openalex:W1", "openalex:W2", "acl:P19-1001", "pubmed:17");
		Arbitrary<PaperRecord> record = Combinators
			.combine(Arbitraries.of("On Tea", "On tea", "On Salt", "Editorial"),
					Arbitraries.of(2019, 2020, 2021, 2022).injectNull(0.3),
					Arbitraries.of("Ada Lovelace", "A. Lovelace", "Bo Li").injectNull(0.3), ids.set().ofMaxSize(2))
			.as((title, year, author, known) -> Records.record(1, title, year, author, known.toArray(String[]::new)));
		return record.list().ofMaxSize(9).map((some) -> {
			List<PaperRecord> placed = new ArrayList<>();
			some.forEach((one) -> placed
				.add(new PaperRecord(one.said(), Records.record(placed.size() + 1, "x", null, null).entry())));
			return placed;
		});
	}

	/** Records connected by identifiers or by what a user joins. */
	private static List<Set<PaperRecord>> parts(List<PaperRecord> records) {
		List<Set<PaperRecord>> parts = new ArrayList<>();
		List<Set<String>> tokens = new ArrayList<>();
		for (PaperRecord record : records) {
			Set<PaperRecord> part = new HashSet<>(Set.of(record));
			Set<String> own = new HashSet<>(Identifiers.of(record.said()));
			if (own.contains("openalex:W1") || own.contains("openalex:W2")) {
				own.addAll(List.of("openalex:W1", "openalex:W2"));
			}
			for (int i = parts.size() - 1; i >= 0; i--) {
				if (!Collections.disjoint(tokens.get(i), own)) {
					part.addAll(parts.remove(i));
					own.addAll(tokens.remove(i));
				}
			}
			parts.add(part);
			tokens.add(own);
		}
		return parts;
	}

}
