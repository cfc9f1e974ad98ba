/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.graph.model.PaperId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PaperClustersTests {

	private static final String TEA = PaperId.ofTitle("On Tea").value();

	@Test
	void oneIdentifierIsEnoughWhateverTheTitles() {
		assertThat(grouped(new Records().add("On Tea", 2020, "Ada Lovelace", "arxiv:2001.00001v3")
			.add("Tea Revisited", 2024, "Bo Li", "doi:10.1000/tea", "arxiv:2001.00001")))
			.containsExactly("doi:10.1000/tea [1, 2]");
	}

	@Test
	void identifiersJoinThroughARecordThatNamesBoth() {
		assertThat(grouped(new Records().add("A", null, null, "s2:CorpusId:7")
			.add("B", null, null, "openalex:W7")
			.add("C", null, null, "s2:CorpusId:7", "openalex:W7"))).containsExactly("openalex:W7 [1, 2, 3]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2020 | 2020 | Ada Lovelace | Ada Lovelace  | 1
			2020 | 2021 | Ada Lovelace | A. Lovelace   | 1
			2020 | 2022 | Ada Lovelace | Ada Lovelace  | 2
			     | 2022 | Ada Lovelace |               | 1
			2020 | 2020 | Ada Lovelace | Charles Babbage | 2
			2020 | 2020 | Li Bo        | Bo Li         | 1
			2020 | 2020 | Lovelace, A. | Ada Lovelace  | 1
			2020 | 2020 | José Peña    | Jose Pena     | 1
			""")
	void oneTitleIsEnoughUnlessYearOrFirstAuthorDisagree(Integer year, Integer otherYear, String author,
			String otherAuthor, int papers) {
		assertThat(grouped(new Records().add("On Tea", year, author).add("On tea!", otherYear, otherAuthor)))
			.hasSize(papers);
	}

	@Test
	void twoIdentifiersOfOneKindAreTwoPapers() {
		List<PaperCluster> clusters = PaperClusters
			.of(new Records().add("On Tea", 2020, "Ada Lovelace", "doi:10.1101/tea")
				.add("On Tea", 2021, "Ada Lovelace", "doi:10.1000/tea")
				.add("On Tea", null, null)
				.all(), NameRules.NONE);
		assertThat(clusters.stream().map(PaperClustersTests::shown)).containsExactly("doi:10.1000/tea [2, 3]",
				"doi:10.1101/tea [1]");
		assertThat(clusters.get(0).conflicts()).containsExactly("not doi:10.1101/tea: other doi");
		assertThat(clusters.get(0).joins()).singleElement()
			.asString()
			.startsWith("same title, no contradiction " + TEA);
	}

	@Test
	void aDoiThatArxivGaveIsNoOtherDoi() {
		assertThat(grouped(new Records().add("On Tea", 2020, null, "doi:10.48550/arXiv.2001.00001")
			.add("On Tea", 2021, null, "doi:10.1000/tea"))).containsExactly("doi:10.1000/tea [1, 2]");
	}

	@Test
	void papersOfOneTitleHaveDifferentIds() {
		assertThat(grouped(new Records().add("On Tea", 1990, null).add("On Tea", 2020, null).add("On Tea", 2021, null)))
			.containsExactly(TEA + " [1]", TEA + "-2020 [2, 3]");
	}

	@Test
	void aTitleThatSaysNothingJoinsNothing() {
		assertThat(grouped(new Records().add("Editorial", 2020, null, "doi:10.1000/a")
			.add("Editorial", 2020, null, "openalex:W3"))).hasSize(2);
	}

	@Test
	void usersJoinAndPart() {
		Records records = new Records().add("On Tea", 2020, null, "doi:10.1000/tea")
			.add("On Tea", 2020, null, "arxiv:2001.00001")
			.add("Über Tee", 2019, null, "openalex:W5");
		assertThat(grouped(records, never("doi:10.1000/tea", "arxiv:2001.00001")))
			.containsExactly("doi:10.1000/tea [1]", "arxiv:2001.00001 [2]", "openalex:W5 [3]");
		assertThat(grouped(records, new NameRule(NameVerdict.ALWAYS, "arxiv:2001.00001", "openalex:W5", "mine:1")))
			.containsExactly("doi:10.1000/tea [1, 2, 3]");
		assertThat(grouped(records, never("entry:0123456789abcdef#1", "entry:0123456789abcdef#2"))).hasSize(3);
	}

	@Test
	void aRecordLedAstrayKeepsTheIdentifierThatItAloneNames() {
		Records records = new Records().add("On Tea", 2020, null, "doi:10.1000/tea")
			.add("On Salt", 2020, null, "doi:10.1000/tea", "arxiv:2001.00001");
		assertThat(grouped(records)).containsExactly("doi:10.1000/tea [1, 2]");
		assertThat(grouped(records, never("doi:10.1000/tea", "arxiv:2001.00001")))
			.containsExactly("doi:10.1000/tea [1]", "arxiv:2001.00001 [2]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			doi:10.1000/XYZ           | doi:10.1000/xyz
			arXiv:2106.09685v2        | arxiv:2106.09685
			openalex:w12              | openalex:W12
			title:5563e10cdb032fc9    | title:5563e10cdb032fc9
			Attention Is All You Need | title:5563e10cdb032fc9
			""")
	void readsIdentifiersAsPeopleWriteThem(String written, String identifier) {
		assertThat(Identifiers.parse(written)).isEqualTo(identifier);
	}

	@Test
	void readsNoIdentifierWithoutLetters() {
		assertThatIllegalArgumentException().isThrownBy(() -> Identifiers.parse("?!"));
	}

	private static NameRule never(String one, String other) {
		return new NameRule(NameVerdict.NEVER, one, other, "mine:1");
	}

	private static List<String> grouped(Records records, NameRule... rules) {
		return PaperClusters.of(records.all(), new NameRules(Arrays.asList(rules)))
			.stream()
			.map(PaperClustersTests::shown)
			.toList();
	}

	static String shown(PaperCluster cluster) {
		return cluster.id() + " "
				+ cluster.records()
					.stream()
					.map((record) -> record.entry().position())
					.map(String::valueOf)
					.collect(Collectors.joining(", ", "[", "]"));
	}

}
