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

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.fixture.MiniGraphLoader;
import org.papergraph.graph.fixture.MiniLibrary;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Questions about who wrote, cited, introduced and first named what. */
@ExtendWith(Neo4jExtension.class)
class HistoryAndCitationsIT {

	private static final String VISION = MiniGraph.visionAdaptation().paper().id().value();

	private final PaperQueries papers;

	private final CitationQueries citations;

	private final HistoryQueries history;

	private final OverlapQueries overlaps;

	private final SuggestionQueries suggestions;

	HistoryAndCitationsIT(Driver driver) {
		GraphReader reader = new GraphReader(GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE),
				Duration.ofSeconds(10));
		this.papers = new PaperQueries(reader);
		this.citations = new CitationQueries(reader);
		this.history = new HistoryQueries(reader);
		this.overlaps = new OverlapQueries(reader);
		this.suggestions = new SuggestionQueries(reader);
	}

	@BeforeAll
	static void load(Driver driver) {
		MiniGraphLoader.loadWithCitations(driver);
	}

	@Test
	void showsWhoWroteAPaperWhereAndHowOftenItIsCited() {
		PaperView paper = this.papers.find(VISION).orElseThrow();
		assertThat(paper.authors()).containsExactly(
				new PaperAuthor("orcid:0000-0002-1825-0097", "Ada Example", 1, "0000-0002-1825-0097"),
				new PaperAuthor("name:bo sample", "Bo Sample", 2, null));
		assertThat(paper.venue()).isEqualTo("Journal of Small Models");
		assertThat(paper.references()).isEqualTo(2);
		assertThat(paper.citedBy()).isEqualTo(4);
		assertThat(paper.stub()).isFalse();
		assertThat(paper.identifiers()).as("a title is no identifier of the world").isEmpty();
	}

	@Test
	void showsAPaperThatIsOnlyCited() {
		PaperView stub = this.papers.find(MiniLibrary.STUB).orElseThrow();
		assertThat(stub.stub()).isTrue();
		assertThat(stub.title()).isEqualTo("Attention on Paper");
		assertThat(stub.citedBy()).isEqualTo(3);
		assertThat(stub.identifiers()).containsExactly(MiniLibrary.STUB);
		assertThat(stub.terms()).isEmpty();
	}

	@Test
	void listsReferencesTheMostCitedFirstWithWhoStatesThem() {
		Page<CitedPaper> references = this.citations.references(VISION, PageRequest.first(10)).orElseThrow();
		assertThat(references.items()).extracting(CitedPaper::title, CitedPaper::citedBy, CitedPaper::stub)
			.containsExactly(tuple("Attention on Paper", 3, true),
					tuple("Residual Networks for Tiny Images", 2, false));
		assertThat(references.items()).allSatisfy((cited) -> assertThat(cited.sources())
			.containsExactly(new StatingSource(MiniLibrary.LIBRARY.uri(), MiniLibrary.LIBRARY.sha256(), "openalex")));
	}

	@Test
	void walksCitationsTheNewestFirst() {
		List<String> titles = new ArrayList<>();
		String cursor = null;
		do {
			Page<CitedPaper> page = this.citations.citations(VISION, new PageRequest(1, cursor)).orElseThrow();
			page.items().forEach((paper) -> titles.add(paper.title()));
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(titles).hasSize(4).doesNotHaveDuplicates().endsWith("Adapting Large Language Models on One Card");
		assertThat(this.citations.citations("title:0", PageRequest.first(1))).isEmpty();
	}

	@Test
	void countsTheYearsOfATerm() {
		TermTimeline timeline = this.history.timeline("method:bert").orElseThrow();
		assertThat(timeline.years()).containsExactly(new TermTimeline.Year(2023, 1, 0),
				new TermTimeline.Year(2024, 1, 0));
		assertThat(timeline.first()).extracting(PaperSummary::title).isEqualTo("Probing BERT for Question Answering");
		assertThat(timeline.undated()).isZero();
		assertThat(this.history.timeline("method:twindistil").orElseThrow().years())
			.containsExactly(new TermTimeline.Year(2024, 1, 1));
		assertThat(this.history.timeline("method:nothing")).isEmpty();
	}

	@Test
	void namesWhoIntroducedATerm() {
		Page<FoundPaper> papers = this.history.introducers("dataset:essaybench", PageRequest.first(5)).orElseThrow();
		assertThat(papers.items()).singleElement().satisfies((paper) -> {
			assertThat(paper.title()).isEqualTo("Can a Language Model Grade Essays");
			assertThat(paper.matches().get(0).evidence().role()).isEqualTo(Role.INTRODUCED);
			assertThat(paper.matches().get(0).evidence().sentence())
				.isEqualTo("We release EssayBench, a benchmark of graded essays.");
		});
		assertThat(this.history.introducers("method:bert", PageRequest.first(5)).orElseThrow().items()).isEmpty();
	}

	@Test
	void findsWhatPapersOfTwoTermsNameAlike() {
		TermOverlap overlap = (TermOverlap) this.overlaps.between("ResNet", "LoRA", PageRequest.first(10));
		assertThat(overlap.papers().items()).isEmpty();
		assertThat(overlap.sampled()).isFalse();
		assertThat(overlap.sharedTerms())
			.extracting((shared) -> shared.term().id(), CommonTerm::papersWithA, CommonTerm::papersWithB)
			.containsExactly(tuple("dataset:cifar-100", 1, 1), tuple("dataset:imagenet", 1, 1),
					tuple("metric:accuracy", 2, 2), tuple("task:image classification", 2, 1));
		CommonTerm cifar = overlap.sharedTerms().get(0);
		assertThat(cifar.exampleOfA().evidence().sentence()).contains("narrow ResNet");
		assertThat(cifar.exampleOfB().paper()).isEqualTo(VISION);
	}

	@Test
	void suggestsTermsByAnyNameThenPapers() {
		assertThat(this.suggestions.suggest("lor", 5)).first()
			.isEqualTo(new Suggestion("term", "method:low-rank adaptation", "low-rank adaptation", TermType.METHOD, 3,
					null));
		assertThat(this.suggestions.suggest("bert", 9)).extracting(Suggestion::kind, Suggestion::name)
			.containsExactly(tuple("term", "BERT"), tuple("paper", "Distilling BERT Twice"),
					tuple("paper", "Probing BERT for Question Answering"));
		assertThat(this.suggestions.suggest("image", 2)).hasSize(2);
	}

}
