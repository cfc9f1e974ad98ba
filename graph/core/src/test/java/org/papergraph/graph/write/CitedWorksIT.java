/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.neo4j.driver.Driver;

import org.papergraph.graph.digest.GraphDigest;
import org.papergraph.graph.fixture.PaperBuilder;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.model.Reference;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.testkit.GraphCleaner;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of works that are cited and were not read. */
class CitedWorksIT extends OnCleanGraph {

	private static final SourceFile LIST = new SourceFile("file:///list.json", "a".repeat(64), "plain-json");

	private static final ExternalIds BY_DOI = ExternalIds.NONE.with(IdScheme.DOI, "10.1000/cup");

	private static final ExternalIds BY_OPEN_ALEX = ExternalIds.NONE.with(IdScheme.OPEN_ALEX, "W5");

	private static final ExternalIds BY_BOTH = BY_DOI.with(IdScheme.OPEN_ALEX, "W5");

	CitedWorksIT(Driver driver) {
		super(driver);
	}

	@Test
	void aWorkKnownByTwoIdentifiersIsOneAsSoonAsAnyReferenceStatesBoth() {
		write(citing(1, Reference.of(BY_DOI)), citing(2, Reference.of(BY_OPEN_ALEX)));
		assertThat(stubs()).containsExactly("doi:10.1000/cup", "openalex:W5");
		write(citing(3, Reference.of(BY_BOTH)));
		assertThat(stubs()).containsExactly("doi:10.1000/cup");
		assertThat(cited("doi:10.1000/cup")).isEqualTo(3);
	}

	@Test
	void aReferenceLeadsToThePaperThatWasReadUnderItsOtherIdentifier() {
		write(citing(1, Reference.of(BY_OPEN_ALEX)), citing(2, Reference.of(BY_BOTH)),
				PaperBuilder.paper("Cups", "We pour.").knownAs(IdScheme.DOI, "10.1000/cup").readFrom(LIST, 9).build());
		assertThat(stubs()).isEmpty();
		assertThat(cited("doi:10.1000/cup")).isEqualTo(2);
	}

	@Test
	void anIdentifierThatIsGivenToTwoWorksJoinsNone() {
		ExternalIds other = ExternalIds.NONE.with(IdScheme.DOI, "10.1000/pot").with(IdScheme.OPEN_ALEX, "W5");
		write(citing(1, Reference.of(BY_BOTH)), citing(2, Reference.of(other)), citing(3, Reference.of(BY_OPEN_ALEX)));
		assertThat(stubs()).containsExactly("doi:10.1000/cup", "doi:10.1000/pot", "openalex:W5");
	}

	@Test
	void aStubHasTitleAndYearAndLosesThemWithTheReference() {
		write(citing(1, new Reference(BY_DOI, "On Cups", 1931, null, null)),
				citing(2, new Reference(BY_DOI, null, 1930, null, null)));
		assertThat(described()).containsExactly("On Cups 1930");
		write(citing(1, Reference.of(BY_DOI)));
		assertThat(described()).containsExactly("? 1930");
		write(PaperBuilder.paper("Cups", "We pour.").knownAs(IdScheme.DOI, "10.1000/cup").readFrom(LIST, 9).build());
		assertThat(strings("MATCH (p:Paper {id: 'doi:10.1000/cup'}) RETURN p.title + coalesce(p.year, '')"))
			.containsExactly("Cups");
	}

	@Test
	void anyOrderGivesTheSameStubs() {
		List<ExtractedPaper> papers = List.of(citing(1, new Reference(BY_DOI, "On Cups", 1931, null, null)),
				citing(2, new Reference(BY_OPEN_ALEX, "Cups", 1929, null, null)), citing(3, Reference.of(BY_BOTH)));
		write(papers.toArray(ExtractedPaper[]::new));
		String digest = new GraphDigest(this.connection).compute();
		GraphCleaner.deleteData(this.driver);
		List<ExtractedPaper> backwards = new ArrayList<>(papers);
		Collections.reverse(backwards);
		backwards.forEach(this::write);
		assertThat(new GraphDigest(this.connection).compute()).isEqualTo(digest);
	}

	private static ExtractedPaper citing(int number, Reference reference) {
		return PaperBuilder.paper("Citing " + number, "We cite.").cites(reference).readFrom(LIST, number).build();
	}

	private void write(ExtractedPaper... papers) {
		new Neo4jGraphWriter(this.connection, "test").write(List.of(papers));
		new GraphDeriver(this.connection).derive();
	}

	private List<String> stubs() {
		return strings("MATCH (s:Stub) RETURN s.id ORDER BY s.id");
	}

	private List<String> described() {
		return strings("MATCH (s:Stub) RETURN coalesce(s.title, '?') + ' ' + coalesce(s.year, '?')");
	}

	private int cited(String paper) {
		return strings("MATCH (p)-[:CITES]->(:Paper {id: '" + paper + "'}) RETURN p.id").size();
	}

	private List<String> strings(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

}
