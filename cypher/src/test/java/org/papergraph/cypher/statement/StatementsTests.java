/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.core.StatementCatalog.Token;
import org.neo4j.cypherdsl.parser.CypherParser;

import org.papergraph.cypher.GraphShape;

import static org.assertj.core.api.Assertions.assertThat;

class StatementsTests {

	private static final String GOLDEN = "statements.cypher";

	static Stream<String> statements() {
		return StatementTexts.all().values().stream();
	}

	@Test
	void readAsTheGoldenFileSays() throws IOException {
		String texts = StatementTexts.all()
			.entrySet()
			.stream()
			.map((statement) -> "// " + statement.getKey() + "\n" + statement.getValue() + ";\n\n")
			.collect(Collectors.joining());
		assertThat(texts).as("when the change is meant, put the new text into " + GOLDEN).isEqualTo(golden());
	}

	@ParameterizedTest
	@MethodSource("statements")
	void speakTheVocabularyOfTheGraph(String statement) {
		StatementCatalog catalog = CypherParser.parse(statement).getCatalog();
		assertThat(names(catalog.getNodeLabels())).isSubsetOf(GraphShape.nodeProperties().keySet());
		assertThat(names(catalog.getRelationshipTypes())).isSubsetOf(GraphShape.relationshipProperties().keySet());
		assertThat(catalog.getProperties()).allSatisfy((property) -> {
			Set<String> allowed = new TreeSet<>();
			property.owningToken().forEach((token) -> allowed.addAll(properties(token)));
			if (!property.owningToken().isEmpty()) {
				assertThat(allowed).contains(property.name());
			}
		});
	}

	private static Set<String> properties(Token token) {
		return (token.type() == Token.Type.NODE_LABEL)
				? GraphShape.nodeProperties().getOrDefault(token.value(), Set.of())
				: GraphShape.relationshipProperties().getOrDefault(token.value(), Set.of());
	}

	private static List<String> names(Collection<Token> tokens) {
		return tokens.stream().map(Token::value).toList();
	}

	private static String golden() throws IOException {
		try (InputStream file = Objects.requireNonNull(StatementsTests.class.getResourceAsStream(GOLDEN))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
