/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.fixture.MiniGraphLoader;
import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ExtendWith(Neo4jExtension.class)
class QueriesIT {

	private final PaperQueries papers;

	private final TermQueries terms;

	private final OverlapQueries overlaps;

	QueriesIT(Driver driver) {
		GraphReader reader = new GraphReader(GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE),
				Duration.ofSeconds(10));
		this.papers = new PaperQueries(reader);
		this.terms = new TermQueries(reader);
		this.overlaps = new OverlapQueries(reader);
	}

	@BeforeAll
	static void load(Driver driver) {
		MiniGraphLoader.load(driver);
	}

	@Test
	void listsPapersTheNewestFirst() {
		assertThat(this.papers.search(PaperCriteria.all(), PageRequest.first(100)).items())
			.extracting(FoundPaper::title)
			.containsExactly("Replay with Few Images", "Can a Language Model Grade Essays",
					"Instruction Tuning without Labels", "Distilling BERT Twice",
					"Adapting Large Language Models on One Card", "Low-Rank Adaptation of Vision Transformers",
					"Residual Networks for Tiny Images", "Probing BERT for Question Answering");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					DATASET | CIFAR-100                  | Low-Rank Adaptation of Vision Transformers; Residual Networks for Tiny Images
					DATASET | cifar 100                  | Low-Rank Adaptation of Vision Transformers; Residual Networks for Tiny Images
					DATASET | dataset:cifar-100          | Low-Rank Adaptation of Vision Transformers; Residual Networks for Tiny Images
					METHOD  | method:low-rank adaptation | Instruction Tuning without Labels; Adapting Large Language Models on One Card; Low-Rank Adaptation of Vision Transformers
					METHOD  | LoRA                       | Instruction Tuning without Labels; Adapting Large Language Models on One Card; Low-Rank Adaptation of Vision Transformers
					METHOD  | CIFAR-100                  | ''
					DATASET | nowhere                    | ''
					""")
	void findsPapersByAnyNameOfATerm(TermType type, String name, String titles) {
		PaperCriteria criteria = new PaperCriteria(null, List.of(new TermCriterion(type, name)), null);
		assertThat(titles(this.papers.search(criteria, PageRequest.first(100)))).isEqualTo(titles);
	}

	@Test
	void showsTheSentenceThatNamesTheTerm() {
		PaperCriteria criteria = new PaperCriteria(null, List.of(new TermCriterion(TermType.DATASET, "CIFAR-100")),
				null);
		FoundPaper paper = this.papers.search(criteria, PageRequest.first(1)).items().get(0);
		assertThat(paper.matches()).singleElement().satisfies((match) -> {
			assertThat(match.term()).isEqualTo(new TermRef("dataset:cifar-100", TermType.DATASET, "CIFAR-100"));
			assertThat(match.evidence().sentence()).isEqualTo(
					"We apply LoRA to the vision transformer and evaluate image classification on ImageNet and CIFAR-100.");
			assertThat(match.evidence().role()).isEqualTo(Role.USED);
		});
	}

	@Test
	void combinesWordsTermsAndYear() {
		PaperCriteria criteria = new PaperCriteria("vision transformer",
				List.of(new TermCriterion(TermType.DATASET, "CIFAR-100"),
						new TermCriterion(TermType.TASK, "image classification")),
				2024);
		assertThat(titles(this.papers.search(criteria, PageRequest.first(100))))
			.isEqualTo("Low-Rank Adaptation of Vision Transformers");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-                    | -         | 8
			accuracy             | -         | 4
			-                    | CIFAR-100 | 2
			image classification | ImageNet  | 2
			""")
	void pagesHaveNoGapsAndNoDoubles(String text, String dataset, int total) {
		PaperCriteria criteria = new PaperCriteria("-".equals(text) ? null : text,
				"-".equals(dataset) ? List.of() : List.of(new TermCriterion(TermType.DATASET, dataset)), null);
		List<FoundPaper> all = this.papers.search(criteria, PageRequest.first(100)).items();
		List<FoundPaper> walked = new ArrayList<>();
		String cursor = null;
		do {
			Page<FoundPaper> page = this.papers.search(criteria, new PageRequest(1, cursor));
			walked.addAll(page.items());
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(walked).hasSize(total).containsExactlyElementsOf(all);
	}

	@Test
	void showsEverythingAboutAPaper() {
		String id = MiniGraph.visionAdaptation().paper().id().value();
		PaperView paper = this.papers.find(id).orElseThrow();
		assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
		assertThat(paper.authorCount()).isEqualTo(2);
		assertThat(paper.organizations()).containsExactly("Example University", "Sample Labs");
		assertThat(paper.sources()).extracting(PaperSource::uri, PaperSource::position)
			.containsExactly(tuple("file:///pages/first.txt", 2), tuple("file:///pages/second.txt", 1));
		assertThat(paper.terms()).extracting((term) -> term.term().id())
			.containsExactly("method:low-rank adaptation", "method:vision transformer", "dataset:cifar-100",
					"dataset:imagenet", "task:image classification", "metric:accuracy");
		assertThat(paper.relations()).extracting(PaperRelation::type)
			.containsExactly(RelationType.EVALUATED_ON, RelationType.USED_FOR);
	}

	@Test
	void mentionsPointIntoTheText() {
		for (var extracted : MiniGraph.papers()) {
			PaperView paper = this.papers.find(extracted.paper().id().value()).orElseThrow();
			assertThat(paper.terms()).isNotEmpty().allSatisfy((term) -> {
				assertThat(term.mentions()).isNotEmpty();
				assertThat(term.evidence().surfaces())
					.containsAll(term.mentions().stream().map(TermMention::surface).toList());
			});
		}
	}

	@Test
	void knowsNoPaperOrTermOfAnUnknownId() {
		assertThat(this.papers.find("title:0")).isEmpty();
		assertThat(this.papers.naming("method:nothing", PageRequest.first(1))).isEmpty();
		assertThat(this.terms.find("method:nothing")).isEmpty();
		assertThat(this.terms.related("method:nothing", 1)).isEmpty();
		assertThat(this.overlaps.between("LoRA", "no such thing", PageRequest.first(1)))
			.isEqualTo(new Overlap.Unknown("no such thing"));
	}

	@Test
	void listsTermsByNumberOfPapersWithTheirSynonyms() {
		assertThat(this.terms.search(new TermCriteria(null, TermType.METHOD), PageRequest.first(3)).items())
			.extracting(TermSummary::id, TermSummary::paperCount)
			.containsExactly(tuple("method:large language model", 3), tuple("method:low-rank adaptation", 3),
					tuple("method:bert", 2));
		assertThat(this.terms.search(new TermCriteria("lor", null), PageRequest.first(10)).items())
			.extracting(TermSummary::id)
			.containsExactly("method:low-rank adaptation");
	}

	@Test
	void walksTermsPageByPage() {
		List<TermSummary> all = this.terms.search(new TermCriteria(null, null), PageRequest.first(100)).items();
		List<TermSummary> walked = new ArrayList<>();
		String cursor = null;
		do {
			Page<TermSummary> page = this.terms.search(new TermCriteria(null, null), new PageRequest(4, cursor));
			walked.addAll(page.items());
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(walked).hasSizeGreaterThan(20).containsExactlyElementsOf(all);
	}

	@Test
	void showsATermWithItsNamesAndRoles() {
		TermView term = this.terms.find("method:low-rank adaptation").orElseThrow();
		assertThat(term.paperCount()).isEqualTo(3);
		assertThat(term.introducedBy()).isZero();
		assertThat(term.usedBy()).isEqualTo(3);
		assertThat(term.idf()).isPositive();
		assertThat(term.hub()).isFalse();
		assertThat(term.aliases()).extracting(TermAlias::surface).contains("LoRA");
		assertThat(term.aliases()).allSatisfy((alias) -> {
			assertThat(alias.rule()).isNotBlank();
			assertThat(alias.support()).isPositive();
		});
	}

	@Test
	void countsIntroducingPapersAndLeavesRolesOutOfTasks() {
		assertThat(this.terms.find("method:twindistil").orElseThrow().introducedBy()).isOne();
		assertThat(this.terms.find("task:image classification").orElseThrow().introducedBy()).isNull();
	}

	@Test
	void showsWhatStandsAroundATerm() {
		RelatedTerms around = this.terms.related("method:resnet", 10).orElseThrow();
		assertThat(around.related()).extracting((related) -> related.term().id()).contains("dataset:cifar-10");
		TermRelation first = around.relations().get(0);
		assertThat(first.papers()).isEqualTo(2);
		assertThat(first.head().id()).isEqualTo("method:resnet");
		assertThat(first.example().sentence()).contains("ResNet");
		assertThat(this.terms.related("dataset:cifar-10", 10).orElseThrow().relations())
			.allSatisfy((relation) -> assertThat(relation.tail().id()).isEqualTo("dataset:cifar-10"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CIFAR-100                     | ImageNet
			dataset:cifar-100             | imagenet
			""")
	void findsThePapersOfTwoTerms(String first, String second) {
		TermOverlap overlap = (TermOverlap) this.overlaps.between(first, second, PageRequest.first(10));
		assertThat(titles(overlap.papers())).isEqualTo("Low-Rank Adaptation of Vision Transformers");
		assertThat(overlap.papers().items().get(0).matches()).extracting((match) -> match.term().name())
			.containsExactly("CIFAR-100", "ImageNet");
	}

	@Test
	void findsWhatTwoPapersShare() {
		PaperOverlap overlap = (PaperOverlap) this.overlaps.between("distilling bert twice",
				MiniGraph.probingBert().paper().id().value(), PageRequest.first(10));
		assertThat(overlap.sharedTerms()).extracting((shared) -> shared.term().id())
			.containsExactly("dataset:squad", "method:bert");
		assertThat(overlap.sharedTerms().get(0).first().sentence())
			.isEqualTo("TwinDistil keeps 97 percent of BERT on GLUE and on SQuAD.");
		assertThat(overlap.sharedTerms().get(0).second().sentence())
			.isEqualTo("On SQuAD two heads explain most of the F1 of BERT.");
	}

	@Test
	void doesNotCompareAPaperWithATerm() {
		assertThat(this.overlaps.between("Distilling BERT Twice", "BERT", PageRequest.first(10)))
			.isEqualTo(new Overlap.Mixed());
	}

	@Test
	void findsTheMostSharedTermsAndTheClosestPair() {
		assertThat(this.terms.mostShared(TermType.DATASET, 10)).hasSize(5)
			.allSatisfy((term) -> assertThat(term.paperCount()).isEqualTo(2));
		PaperOverlap pair = this.overlaps.closestPair().orElseThrow();
		assertThat(List.of(pair.first().title(), pair.second().title()))
			.containsExactlyInAnyOrder("Replay with Few Images", "Residual Networks for Tiny Images");
		assertThat(pair.sharedTerms()).hasSize(4);
	}

	private static String titles(Page<FoundPaper> page) {
		return String.join("; ", page.items().stream().map(FoundPaper::title).toList());
	}

}
