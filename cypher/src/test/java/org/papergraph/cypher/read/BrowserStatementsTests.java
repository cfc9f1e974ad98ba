/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.parser.CypherParser;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserStatementsTests {

	@Test
	void aPaperIsDrawnWithItsRarestTerms() {
		assertThat(BrowserStatements.termsOfPaper("title:1")).isEqualToNormalizingWhitespace(
				"""
						CYPHER 5 MATCH (paper:Paper { id: 'title:1' })-[link:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
						RETURN paper, link, term ORDER BY term.idf DESC, term.id ASC LIMIT 25""");
	}

	@Test
	void aTermIsDrawnWithItsBestPartnersAndAloneWithoutAny() {
		assertThat(BrowserStatements.aroundTerm("task:x")).isEqualToNormalizingWhitespace("""
				CYPHER 5 MATCH (term:Term { id: 'task:x' }) OPTIONAL MATCH (term)-[link:RELATED_TO]-(other:Term)
				RETURN term, link, other ORDER BY link.weight DESC, other.id ASC LIMIT 25""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'}) DETACH DELETE paper //", "\\'}) DETACH DELETE paper //", "\\\\'",
			"\\u0027}) DETACH DELETE paper //", "a\nb" })
	void anIdStaysAnId(String id) {
		String cypher = BrowserStatements.termsOfPaper(id).replaceFirst("^CYPHER 5 ", "");
		StatementCatalog catalog = CypherParser.parse(cypher).getCatalog();
		assertThat(catalog.getNodeLabels()).extracting(StatementCatalog.Token::value)
			.containsExactlyInAnyOrder("Paper", "Term");
		assertThat(catalog.getLiterals().toString()).isNotEmpty();
		assertThat(CypherParser.parse(cypher).getCypher()).contains("LIMIT 25").doesNotContain("DELETE paper //\n");
	}

}
