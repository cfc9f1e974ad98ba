/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.parser.CypherParser;

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
		for (int bits = 0; bits < 16; bits++) {
			PaperSearch search = new PaperSearch((bits & 8) != 0, (bits & 4) != 0, (bits & 2) != 0, (bits & 1) != 0);
			statements.put(
					"papers" + (search.text() ? "-text" : "") + (search.terms() ? "-terms" : "")
							+ (search.year() ? "-year" : "") + (search.after() ? "-after" : ""),
					PaperSearchStatements.of(search));
		}
		statements.put("terms", TermSearchStatements.of(new TermSearch(false, false)));
		statements.put("terms-after", TermSearchStatements.of(new TermSearch(false, true)));
		statements.put("terms-text", TermSearchStatements.of(new TermSearch(true, false)));
		statements.put("terms-text-after", TermSearchStatements.of(new TermSearch(true, true)));
		statements.put("terms-by-any-name", TermSearchStatements.BY_ANY_NAME);
		statements.put("paper", PaperStatements.PAPER_BY_ID);
		statements.put("paper-by-identifier", PaperStatements.PAPER_BY_IDENTIFIER);
		statements.put("authors", BylineStatements.AUTHORS);
		statements.put("venue", BylineStatements.VENUE);
		statements.put("identifiers", BylineStatements.IDENTIFIERS);
		statements.put("references", ReferenceStatements.REFERENCES);
		statements.put("references-after", ReferenceStatements.REFERENCES_AFTER);
		statements.put("cited-by", ReferenceStatements.CITATIONS);
		statements.put("cited-by-after", ReferenceStatements.CITATIONS_AFTER);
		statements.put("stating-sources", ReferenceStatements.SOURCES);
		statements.put("years", HistoryStatements.YEARS);
		statements.put("first", HistoryStatements.FIRST);
		statements.put("introducers", HistoryStatements.INTRODUCERS);
		statements.put("introducers-after", HistoryStatements.INTRODUCERS_AFTER);
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
		statements.put("term-roles", TermStatements.ROLES);
		statements.put("term-related", TermStatements.RELATED);
		statements.put("term-relations", TermStatements.RELATIONS);
		statements.put("similar", SimilarityStatements.SIMILAR);
		statements.put("similar-after", SimilarityStatements.SIMILAR_AFTER);
		statements.put("shared", SimilarityStatements.SHARED);
		statements.put("closest-pair", SimilarityStatements.CLOSEST_PAIR);
		statements.put("works", CitationStatements.WORKS);
		statements.put("citations", CitationStatements.CITATIONS);
		return statements;
	}

}
