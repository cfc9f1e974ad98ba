/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.parser.CypherParser;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphShape;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The text of every read statement is kept beside the tests. After a wanted change, write
 * the texts anew with {@code -Dpapergraph.golden.write=true} and read the difference.
 */
class ReadStatementsTests {

	private static final Path KEPT = Path.of("src/test/resources/org/papergraph/cypher/read");

	private static final Map<String, String> STATEMENTS = statements();

	static Stream<String> names() {
		return STATEMENTS.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("names")
	void rendersTheTextThatIsKept(String name) throws IOException {
		String text = statement(name) + "\n";
		Path file = KEPT.resolve(name + ".cypher");
		if (Boolean.getBoolean("papergraph.golden.write")) {
			Files.writeString(file, text);
		}
		assertThat(file).as("the kept text of %s", name).hasContent(text);
	}

	@ParameterizedTest
	@MethodSource("names")
	void namesOnlyWhatTheGraphHas(String name) {
		StatementCatalog catalog = CypherParser.parse(statement(name).replaceFirst("^CYPHER 5 ", "")).getCatalog();
		Set<String> properties = new HashSet<>();
		GraphShape.nodeProperties().values().forEach(properties::addAll);
		GraphShape.relationshipProperties().values().forEach(properties::addAll);
		assertThat(catalog.getNodeLabels()).extracting(StatementCatalog.Token::value)
			.isSubsetOf(GraphShape.nodeProperties().keySet());
		assertThat(catalog.getRelationshipTypes()).extracting(StatementCatalog.Token::value)
			.isSubsetOf(GraphShape.relationshipProperties().keySet());
		assertThat(catalog.getProperties()).extracting(StatementCatalog.Property::name).isSubsetOf(properties);
	}

	@Test
	void keepsNoTextOfAStatementThatIsGone() throws IOException {
		try (Stream<Path> files = Files.list(KEPT)) {
			assertThat(files.map((file) -> file.getFileName().toString().replace(".cypher", "")))
				.containsExactlyInAnyOrderElementsOf(STATEMENTS.keySet());
		}
	}

	private static String statement(String name) {
		return STATEMENTS.getOrDefault(name, "");
	}

	private static Map<String, String> statements() {
		Map<String, String> statements = new TreeMap<>();
		for (PaperOrder order : PaperOrder.values()) {
			String name = "papers-by-" + order.name().toLowerCase(Locale.ROOT);
			statements.put(name, PaperSearchStatements.of(order, false));
			statements.put(name + "-after", PaperSearchStatements.of(order, true));
		}
		statements.put("walk-of-terms", WalkStatements.OF_TERMS);
		statements.put("walk-newest", WalkStatements.NEWEST);
		statements.put("walk-most-influential", WalkStatements.MOST_INFLUENTIAL);
		statements.put("walk-of-few", WalkStatements.ALL_OF_FEW);
		statements.put("summaries", WalkStatements.SUMMARIES);
		statements.put("candidates-by-terms", CandidateStatements.BY_TERMS);
		statements.put("candidates-by-references", CandidateStatements.BY_REFERENCES);
		statements.put("candidates-by-citations", CandidateStatements.BY_CITATIONS);
		statements.put("cited-together", CandidateStatements.CITED_TOGETHER);
		statements.put("shared-references", CandidateStatements.SHARED_REFERENCES);
		statements.put("profiles", CandidateStatements.PROFILES);
		statements.put("next-terms", NeighbourStatements.TERMS_OF_PAPERS);
		statements.put("next-references", NeighbourStatements.REFERENCES);
		statements.put("next-citations", NeighbourStatements.CITATIONS);
		statements.put("next-papers", NeighbourStatements.PAPERS_OF_TERMS);
		statements.put("next-claimed", NeighbourStatements.CLAIMED);
		statements.put("claims", NeighbourStatements.CLAIMS);
		statements.put("cites", NeighbourStatements.CITES);
		statements.put("grid", UseStatements.GRID);
		statements.put("uses-of-type", UseStatements.OF_TYPE);
		statements.put("uses-around", UseStatements.AROUND);
		statements.put("uses-related", UseStatements.RELATED);
		statements.put("prior-works", SurroundingWorkStatements.PRIOR);
		statements.put("derivative-works", SurroundingWorkStatements.DERIVATIVE);
		statements.put("communities", CommunityStatements.LARGEST);
		statements.put("communities-after", CommunityStatements.LARGEST_AFTER);
		statements.put("community", CommunityStatements.BY_ID);
		statements.put("community-top-terms", CommunityStatements.TOP_TERMS);
		statements.put("community-terms", CommunityStatements.TERMS);
		statements.put("community-terms-after", CommunityStatements.TERMS_AFTER);
		statements.put("terms-of-papers", PaperStatements.TERMS_OF_PAPERS);
		for (TermSearch.Start start : TermSearch.Start.values()) {
			String name = "terms-of-" + start.name().toLowerCase(Locale.ROOT);
			statements.put(name, TermSearchStatements.of(new TermSearch(start, Label.TERM, false, false)));
			statements.put(name + "-after", TermSearchStatements.of(new TermSearch(start, Label.TERM, false, true)));
			statements.put(name + "-by-relevance",
					TermSearchStatements.of(new TermSearch(start, Label.TERM, true, false)));
			statements.put(name + "-by-relevance-after",
					TermSearchStatements.of(new TermSearch(start, Label.TERM, true, true)));
			statements.put(name + "-of-a-type",
					TermSearchStatements.of(new TermSearch(start, Label.DATASET, false, false)));
		}
		statements.put("terms-by-any-name", TermSearchStatements.BY_ANY_NAME);
		statements.put("paper", PaperStatements.PAPER_BY_ID);
		statements.put("paper-by-identifier", PaperStatements.PAPER_BY_IDENTIFIER);
		statements.put("authors", BylineStatements.AUTHORS);
		statements.put("venue", BylineStatements.VENUE);
		statements.put("identifiers", BylineStatements.IDENTIFIERS);
		statements.put("references", ReferenceStatements.REFERENCES);
		statements.put("references-after", ReferenceStatements.REFERENCES_AFTER);
		statements.put("cited-by", ReferenceStatements.CITATIONS);
		statements.put("stating-sources", ReferenceStatements.SOURCES);
		statements.put("years", HistoryStatements.YEARS);
		statements.put("first", HistoryStatements.FIRST);
		statements.put("introducers", HistoryStatements.INTRODUCERS);
		statements.put("suggest-well-known", SuggestionStatements.WELL_KNOWN_TERMS);
		statements.put("suggest-terms", SuggestionStatements.MATCHING_TERMS);
		statements.put("suggest-papers", SuggestionStatements.MATCHING_PAPERS);
		statements.put("common-terms", CommonTermStatements.COMMON);
		statements.put("paper-organizations", PaperStatements.ORGANIZATIONS);
		statements.put("paper-sources", PaperStatements.SOURCES);
		statements.put("paper-terms", PaperStatements.TERMS);
		statements.put("paper-relations", PaperStatements.RELATIONS);
		statements.put("evidence", PaperStatements.EVIDENCE);
		statements.put("term", TermStatements.TERM_BY_ID);
		statements.put("term-aliases", TermStatements.ALIASES);
		statements.put("term-related", TermStatements.RELATED);
		statements.put("term-relations", TermStatements.RELATIONS);
		statements.put("shared", SimilarityStatements.SHARED);
		statements.put("closest-pair", SimilarityStatements.CLOSEST_PAIR);
		statements.put("revision", RevisionStatements.REVISION);
		statements.put("works", CitationStatements.WORKS);
		statements.put("citations", CitationStatements.CITATIONS);
		return statements;
	}

}
