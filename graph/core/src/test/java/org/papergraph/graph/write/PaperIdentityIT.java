/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.papergraph.graph.digest.GraphDigest;
import org.papergraph.graph.digest.GraphStatistics;
import org.papergraph.graph.fixture.PaperBuilder;
import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.Reference;
import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.testkit.GraphCleaner;

import static org.assertj.core.api.Assertions.assertThat;

class PaperIdentityIT extends OnCleanGraph {

	private static final SourceFile LISTING = new SourceFile("file:///feed/listing.xml", "a".repeat(64), "arxiv");

	private static final SourceFile WORKS = new SourceFile("file:///feed/works.json", "b".repeat(64), "openalex");

	private static final SourceFile BOOK = new SourceFile("file:///feed/book.bib", "c".repeat(64), "bibtex");

	PaperIdentityIT(Driver driver) {
		super(driver);
	}

	@Test
	void aPaperInThreeSourcesIsOneNode() {
		write(papers());
		assertThat(texts("MATCH (p:Paper {arxivId: '2106.00001'}) RETURN p.id")).containsExactly("doi:10.1000/bees.1");
		assertThat(texts("MATCH (:Paper {id: 'doi:10.1000/bees.1'})-[:HAS_ID]->(i) RETURN i.value ORDER BY i.value"))
			.hasSize(4)
			.contains("arxiv:2106.00001", "doi:10.1000/bees.1", "openalex:W1");
		assertThat(
				texts("MATCH (:Paper {id: 'doi:10.1000/bees.1'})-[:READ_FROM]->(s) RETURN s.format ORDER BY s.format"))
			.containsExactly("arxiv", "bibtex", "openalex");
		assertThat(texts("MATCH (:Paper {id: 'doi:10.1000/bees.1'})-[:USES]->(d) RETURN d.id"))
			.containsExactly("dataset:hivenet");
		assertThat(texts("MATCH (a:Author)-[:WROTE {position: 1}]->(:Paper {id: 'doi:10.1000/bees.1'}) RETURN a.id"))
			.containsExactly("orcid:0000-0002-1825-0097");
		assertThat(texts("MATCH (:Paper {id: 'doi:10.1000/bees.1'})-[:PUBLISHED_IN]->(v) RETURN v.name"))
			.containsExactly("Journal of Bees");
		assertThat(count("MATCH ()-[c {paper: 'doi:10.1000/bees.1'}]->() RETURN count(c)")).isEqualTo(1);
	}

	@Test
	void writesNothingTheSecondTime() {
		write(papers());
		String digest = digest();
		assertThat(new Neo4jGraphWriter(this.connection, "test").write(papers()).changes())
			.isEqualTo(GraphChanges.NONE);
		assertThat(derive()).isEqualTo(GraphChanges.NONE);
		assertThat(digest()).isEqualTo(digest);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyOrderAndBatchingGiveOneDigest(long seed) {
		write(papers());
		String digest = digest();
		GraphCleaner.deleteData(this.driver);
		List<ExtractedPaper> shuffled = new ArrayList<>(papers());
		Random random = new Random(seed);
		Collections.shuffle(shuffled, random);
		while (!shuffled.isEmpty()) {
			List<ExtractedPaper> batch = shuffled.subList(0, 1 + random.nextInt(Math.min(3, shuffled.size())));
			new Neo4jGraphWriter(this.connection, "test").write(List.copyOf(batch));
			if (random.nextBoolean()) {
				derive();
			}
			batch.clear();
		}
		derive();
		assertThat(digest()).isEqualTo(digest);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void forgettingASourceLeavesTheGraphOfTheOthers(int forgotten) {
		SourceFile gone = List.of(LISTING, WORKS, BOOK).get(forgotten);
		List<ExtractedPaper> rest = papers().stream()
			.filter((paper) -> !paper.entries().get(0).source().equals(gone))
			.toList();
		write(rest);
		String digest = digest();
		GraphCleaner.deleteData(this.driver);
		write(papers());
		SourceEditions editions = new SourceEditions(this.connection);
		assertThat(editions.find(gone.uri().substring(gone.uri().lastIndexOf('/') + 1)))
			.containsOnlyKeys(gone.sha256());
		editions.remove(Set.of(gone.sha256()));
		// The text that stands now may be one whose terms went with a longer one.
		List<PaperId> open = new StoredPapers(this.connection).unextracted();
		write(rest.stream()
			.filter((paper) -> open.stream()
				.anyMatch((id) -> new StoredPapers(this.connection).find(List.of(id))
					.get(0)
					.paper()
					.hasTextOf(paper.paper())))
			.toList());
		assertThat(digest()).isEqualTo(digest);
		assertThat(editions.remove(Set.of(gone.sha256()))).isEqualTo(GraphChanges.NONE);
	}

	@Test
	void citationsLeadToPapersThatWereReadAndToStubs() {
		write(papers());
		assertThat(texts("MATCH (p:Paper {openAlexId: 'W2'})-[:CITES]->(q) RETURN q.id ORDER BY q.id"))
			.containsExactly("doi:10.1000/bees.1", "openalex:W99", "title:" + titleHash("Old Hives"));
		assertThat(texts("MATCH (s:Stub) RETURN coalesce(s.title, s.id) AS t ORDER BY t")).containsExactly("Old Hives",
				"openalex:W99");
		GraphStatistics statistics = GraphStatistics.of(this.connection);
		assertThat(statistics.stubs()).isEqualTo(2);
		assertThat(statistics.citations()).isEqualTo(3);
		assertThat(statistics.unresolved()).isEqualTo(1);
		assertThat(texts("MATCH (p:Paper {openAlexId: 'W2'}) UNWIND p.unresolvedReferences AS r RETURN r"))
			.containsExactly("Anon., ibid.");
	}

	@Test
	void aStubBecomesThePaperWhenItIsRead() {
		write(papers());
		write(List.of(PaperBuilder.paper("Old Hives, Again", "A study.")
			.knownAs(IdScheme.OPEN_ALEX, "W99")
			.readFrom(BOOK, 7)
			.build()));
		assertThat(texts("MATCH (p:Paper {openAlexId: 'W2'})-[:CITES]->(q {id: 'openalex:W99'}) RETURN q.title"))
			.containsExactly("Old Hives, Again");
		assertThat(count("MATCH (s:Stub) RETURN count(s)")).isEqualTo(1);
		assertThat(texts("MATCH (:Paper)-[c:CITES]->(:Paper {id: 'openalex:W99'}) UNWIND c.sources AS s RETURN s"))
			.containsExactly(WORKS.sha256());
		write(List.of(PaperBuilder.paper("Old Hives", "A study of old hives.").inYear(1990).readFrom(BOOK, 8).build()));
		assertThat(count("MATCH (s:Stub) RETURN count(s)")).isZero();
		assertThat(count("MATCH ()-[c:CITES]->() RETURN count(c)")).isEqualTo(3);
	}

	@Test
	void aWrongMergeIsUndoneAndStaysUndone() {
		write(papers());
		PaperPairs.save(this.connection, never("arxiv:2106.00001", "openalex:W1"));
		write(openTexts());
		assertThat(texts("MATCH (p:Paper) WHERE p.title STARTS WITH 'Federated' RETURN p.id ORDER BY p.id"))
			.containsExactly("arxiv:2106.00001", "doi:10.1000/bees.1");
		String parted = digest();
		write(papers());
		assertThat(digest()).isEqualTo(parted);
		GraphCleaner.deleteData(this.driver);
		PaperPairs.save(this.connection, never("arxiv:2106.00001", "openalex:W1"));
		List<ExtractedPaper> backwards = new ArrayList<>(papers());
		Collections.reverse(backwards);
		backwards.forEach((paper) -> write(List.of(paper)));
		assertThat(digest()).isEqualTo(parted);
		PaperPairs.save(this.connection, NameRules.NONE);
		write(openTexts());
		String joined = digest();
		GraphCleaner.deleteData(this.driver);
		write(papers());
		assertThat(digest()).isEqualTo(joined);
	}

	@Test
	void twoDoisOfOneTitleAreVersions() {
		write(List.of(
				PaperBuilder.paper("On Tea", "We brew.")
					.knownAs(IdScheme.DOI, "10.1101/tea")
					.by("Ada Lovelace")
					.inYear(2020)
					.readFrom(BOOK, 1)
					.build(),
				PaperBuilder.paper("On tea", "We brew again.")
					.knownAs(IdScheme.DOI, "10.1000/tea")
					.by("A. Lovelace")
					.inYear(2021)
					.readFrom(BOOK, 2)
					.build()));
		assertThat(texts("MATCH (p:Paper)-[:VERSION_OF]->(q) RETURN p.id + ' ' + q.id"))
			.containsExactly("doi:10.1000/tea doi:10.1101/tea");
		assertThat(new StoredPapers(this.connection).explain("doi:10.1101/tea")).hasSize(2)
			.first()
			.satisfies((cluster) -> assertThat(cluster.conflicts()).containsExactly("not doi:10.1000/tea: other doi"));
	}

	/**
	 * One paper in three sources, one that cites, and one that has nothing to do with
	 * them.
	 */
	private static List<ExtractedPaper> papers() {
		return List.of(
				PaperBuilder.paper("Federated Beehives", "We study bees on HiveNet with SwarmFL.", "SwarmFL is new.")
					.knownAs(IdScheme.ARXIV, "2106.00001v2")
					.by("Ada Lovelace", "Bo Li")
					.inYear(2021)
					.readFrom(LISTING, 1)
					.names("dataset:hivenet", "HiveNet")
					.introduces("method:swarmfl", "SwarmFL")
					.claims("method:swarmfl", RelationType.EVALUATED_ON, "dataset:hivenet")
					.build(),
				PaperBuilder.paper("Federated beehives", "We study bees on HiveNet.")
					.knownAs(IdScheme.OPEN_ALEX, "W1")
					.knownAs(IdScheme.DOI, "10.1000/BEES.1")
					.by(new Author("Ada Lovelace", "0000-0002-1825-0097"))
					.by("Bo Li")
					.in("Journal of Bees")
					.inYear(2022)
					.readFrom(WORKS, 1)
					.names("dataset:hivenet", "HiveNet")
					.build(),
				PaperBuilder.paper("Federated Beehives")
					.in("Journal of  Bees")
					.knownAs(IdScheme.DOI, "10.1000/bees.1")
					.readFrom(BOOK, 1)
					.build(),
				PaperBuilder.paper("Hives that Cite", "We cite on HiveNet.")
					.knownAs(IdScheme.OPEN_ALEX, "W2")
					.by("ada  lovelace")
					.inYear(2023)
					.cites(Reference.of(ExternalIds.NONE.with(IdScheme.OPEN_ALEX, "W1")))
					.cites(Reference.of(ExternalIds.NONE.with(IdScheme.OPEN_ALEX, "W99")))
					.cites(new Reference(ExternalIds.NONE, "Old Hives", 1990, null, null))
					.cites(new Reference(ExternalIds.NONE, null, null, null, "Anon., ibid."))
					.readFrom(WORKS, 2)
					.names("dataset:hivenet", "HiveNet")
					.build(),
				PaperBuilder.paper("Salt", "Salt is salty.").in("journal of bees").readFrom(BOOK, 2).build());
	}

	/** What an extraction would find anew. */
	private List<ExtractedPaper> openTexts() {
		StoredPapers stored = new StoredPapers(this.connection);
		List<String> open = stored.find(stored.unextracted())
			.stream()
			.map((paper) -> paper.paper().abstractText())
			.toList();
		return papers().stream().filter((paper) -> open.contains(paper.paper().abstractText())).toList();
	}

	private static NameRules never(String one, String other) {
		return new NameRules(List.of(new NameRule(NameVerdict.NEVER, one, other, "mine.tsv:1")));
	}

	private static String titleHash(String title) {
		return PaperId.ofTitle(title).value().substring("title:".length());
	}

	private void write(List<ExtractedPaper> papers) {
		new Neo4jGraphWriter(this.connection, "test").write(papers);
		derive();
	}

	private GraphChanges derive() {
		return new GraphDeriver(this.connection).derive();
	}

	private String digest() {
		return new GraphDigest(this.connection).compute();
	}

	private int count(String query) {
		return this.driver.executableQuery(query).execute().records().get(0).get(0).asInt();
	}

	private List<String> texts(String query) {
		return this.driver.executableQuery(query)
			.withParameters(Map.of())
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0))
			.map(Value::asString)
			.toList();
	}

}
