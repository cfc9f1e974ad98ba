/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

import org.papergraph.cypher.read.PaperOrder;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.fixture.MiniGraphLoader;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/** Questions about how papers and terms hang together. */
@ExtendWith(Neo4jExtension.class)
class ConnectionsIT {

	private static final String VISION = MiniGraph.visionAdaptation().paper().id().value();

	private static final String TINY = MiniGraph.tinyImages().paper().id().value();

	private final PaperQueries papers;

	private final SimilarityQueries similarity;

	private final SurroundingWorkQueries works;

	private final PathQueries paths;

	private final GapQueries gaps;

	private final CommunityQueries communities;

	ConnectionsIT(Driver driver) {
		GraphReader reader = new GraphReader(GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE),
				Duration.ofSeconds(10));
		this.papers = new PaperQueries(reader);
		this.similarity = new SimilarityQueries(reader);
		this.works = new SurroundingWorkQueries(reader);
		this.paths = new PathQueries(reader);
		this.gaps = new GapQueries(reader);
		this.communities = new CommunityQueries(reader);
	}

	@BeforeAll
	static void load(Driver driver) {
		MiniGraphLoader.loadWithCitations(driver);
	}

	@Test
	void measuresTermsReferencesAndCitations() {
		SimilarPaper card = similar(VISION).stream()
			.filter((paper) -> paper.title().startsWith("Adapting"))
			.findFirst()
			.orElseThrow();
		assertThat(card.parts().coupling()).as("one of two references is shared").isEqualTo(0.5);
		assertThat(card.sharedReferences().examples()).extracting(SharedPapers.Example::title)
			.containsExactly("Attention on Paper");
		assertThat(card.parts().coCitation()).as("two cite both, four the one and two the other")
			.isCloseTo(2 / Math.sqrt(8), within(1e-6));
		assertThat(card.citedTogetherBy().count()).isEqualTo(2);
		assertThat(card.sharedTerms()).extracting((shared) -> shared.term().id())
			.containsExactly("method:low-rank adaptation", "metric:accuracy");
		assertThat(card.score()).isCloseTo(
				0.5 * card.parts().terms() + 0.3 * card.parts().coupling() + 0.2 * card.parts().coCitation(),
				within(1e-6));
	}

	@Test
	void walksSimilarPapersPageByPage() {
		List<SimilarPaper> walked = new ArrayList<>();
		String cursor = null;
		do {
			SampledPage<SimilarPaper> page = ((Similar.Found) this.similarity.similar(List.of(VISION),
					new PageRequest(2, cursor)))
				.papers();
			walked.addAll(page.items());
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(walked).hasSizeGreaterThan(3).containsExactlyElementsOf(similar(VISION));
		assertThat(this.similarity.similar(List.of(VISION, "title:0"), PageRequest.first(1)))
			.isEqualTo(new Similar.Unknown("title:0"));
	}

	@Test
	void namesWhatTheSimilarCiteAndWhatCitesThem() {
		assertThat(this.works.prior(MiniGraph.replay().paper().id().value(), 3).orElseThrow()).first()
			.satisfies((work) -> {
				assertThat(work.title()).isEqualTo("Attention on Paper");
				assertThat(work.stub()).isTrue();
				assertThat(work.papers()).hasSize(work.count());
			});
		// It is cited together with the paper, and stays a work before it.
		assertThat(this.works.prior(VISION, 3).orElseThrow()).first()
			.extracting(SurroundingWork::title)
			.isEqualTo("Attention on Paper");
		assertThat(this.works.derivative(TINY, 9).orElseThrow()).extracting(SurroundingWork::title)
			.contains("Can a Language Model Grade Essays")
			.doesNotContain("Residual Networks for Tiny Images");
		assertThat(this.works.prior("title:0", 1)).isEmpty();
	}

	@Test
	void findsTheShortestExplainedPaths() {
		Paths.Found found = (Paths.Found) this.paths.between("CIFAR-10", "GSM8K", 6, 5);
		assertThat(found.from().id()).isEqualTo("dataset:cifar-10");
		assertThat(found.paths()).isNotEmpty().allSatisfy((path) -> {
			assertThat(path.length()).isEqualTo(4);
			assertThat(path.nodes()).hasSize(5);
			assertThat(path.nodes().get(0).id()).isEqualTo("dataset:cifar-10");
			assertThat(path.nodes().get(4).id()).isEqualTo("dataset:gsm8k");
		});
	}

	@Test
	void provesEveryStep() {
		Paths.Found found = (Paths.Found) this.paths.between("Probing BERT for Question Answering", "TwinDistil", 4, 9);
		assertThat(found.paths()).isNotEmpty();
		assertThat(found.paths().stream().flatMap((path) -> path.steps().stream())).allSatisfy((step) -> {
			assertThat(step.paper()).isNotBlank();
			assertThat(
					step.relationship().equals("CITES") ? step.sources().toString() : String.valueOf(step.sentence()))
				.isNotBlank();
		});
		assertThat(((Paths.Found) this.paths.between("SQuAD", "CIFAR-10", 2, 5)).paths()).isEmpty();
		assertThat(this.paths.between("SQuAD", "no such thing", 2, 5)).isEqualTo(new Paths.Unknown("no such thing"));
		assertThat(((Paths.Found) this.paths.between("BERT", "bert", 4, 5)).paths()).singleElement()
			.extracting(ExplainedPath::length)
			.isEqualTo(0);
	}

	@Test
	void findsWhatWasNotTried() {
		Gaps.Found ofMethod = (Gaps.Found) this.gaps.gaps("vision transformer", null, 10);
		assertThat(ofMethod.gaps()).extracting((gap) -> gap.term().id()).contains("dataset:gsm8k");
		assertThat(ofMethod.gaps()).extracting((gap) -> gap.term().id())
			.doesNotContain("dataset:imagenet", "dataset:cifar-100");
		Gap.Near near = ofMethod.gaps().get(0).near().get(0);
		assertThat(near.term().id()).isEqualTo("method:low-rank adaptation");
		assertThat(near.example().dataset().evidence().sentence()).contains("GSM8K");
		Gaps.Found tried = (Gaps.Found) this.gaps.gaps("BERT", "SQuAD", 10);
		assertThat(tried.tried()).isTrue();
		assertThat(tried.papers()).hasSize(2);
		Gaps.Found untried = (Gaps.Found) this.gaps.gaps("vision transformer", "GSM8K", 10);
		assertThat(untried.tried()).isFalse();
		assertThat(untried.gaps()).isNotEmpty();
		assertThat(this.gaps.gaps("no such method", null, 10)).isEqualTo(new Gaps.Unknown("method", "no such method"));
		assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> this.gaps.gaps(null, null, 10));
	}

	@Test
	void showsTheGridWithItsEmptyCells() {
		UseGrid grid = this.gaps.grid(List.of("LoRA", "BERT"), List.of("GSM8K", "SQuAD", "nowhere"), null);
		assertThat(grid.cells()).extracting(UseGrid.Cell::method, UseGrid.Cell::dataset, UseGrid.Cell::papers)
			.containsExactly(tuple("method:low-rank adaptation", "dataset:gsm8k", 2),
					tuple("method:low-rank adaptation", "dataset:squad", 0), tuple("method:bert", "dataset:gsm8k", 0),
					tuple("method:bert", "dataset:squad", 2));
		assertThat(this.gaps.grid(List.of(), List.of(), "no such task").cells()).isEmpty();
		assertThat(this.gaps.grid(List.of(), List.of(), "image classification").datasets()).extracting(TermSummary::id)
			.contains("dataset:cifar-10", "dataset:imagenet");
	}

	@Test
	void groupsTermsThatPapersNameTogether() {
		Page<Community> all = this.communities.list(PageRequest.first(10));
		assertThat(all.items()).isNotEmpty().allSatisfy((community) -> {
			assertThat(community.size()).isGreaterThanOrEqualTo(3);
			assertThat(community.label()).isNotBlank();
			CommunityView view = this.communities.find(community.id(), PageRequest.first(100)).orElseThrow();
			assertThat(view.items()).hasSize(community.size()).containsAll(community.topTerms());
		});
		assertThat(this.communities.find("method:nothing", PageRequest.first(1))).isEmpty();
	}

	@Test
	void ordersPapersByInfluence() {
		PaperCriteria criteria = new PaperCriteria(null, List.of(), null, null, PaperOrder.INFLUENCE);
		List<String> walked = new ArrayList<>();
		String cursor = null;
		do {
			Page<FoundPaper> page = this.papers.search(criteria, new PageRequest(3, cursor));
			page.items().forEach((paper) -> walked.add(paper.title()));
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(walked).hasSize(8)
			.doesNotHaveDuplicates()
			.startsWith("Low-Rank Adaptation of Vision Transformers", "Residual Networks for Tiny Images");
	}

	private List<SimilarPaper> similar(String paper) {
		return ((Similar.Found) this.similarity.similar(List.of(paper), PageRequest.first(100))).papers().items();
	}

}
