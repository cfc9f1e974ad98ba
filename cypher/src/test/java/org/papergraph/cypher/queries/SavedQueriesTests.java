/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.queries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

class SavedQueriesTests {

	private static final SavedQueries QUERIES = SavedQueries.bundled();

	@Test
	void holdsTheQuestionsInTheOrderOfTheirNumbers() {
		assertThat(QUERIES.all()).hasSizeGreaterThanOrEqualTo(15)
			.extracting(SavedQuery::name)
			.isSorted()
			.allSatisfy((name) -> assertThat(name).matches("\\d\\d-[a-z]+(-[a-z]+)*"));
		assertThat(QUERIES.all().stream().map((query) -> query.name().substring(0, 2))).doesNotHaveDuplicates();
	}

	@Test
	void findsAQueryByNameOrNumber() {
		SavedQuery query = QUERIES.all().get(0);
		assertThat(QUERIES.find("10-papers-using-a-dataset")).contains(query);
		assertThat(QUERIES.find("papers-using-a-dataset")).contains(query);
		assertThat(QUERIES.find("10")).contains(query);
		assertThat(QUERIES.find("papers")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void speaksTheVocabularyOfTheGraph(SavedQuery query) {
		StatementCatalog catalog = CypherParser.parse(query.statement()).getCatalog();
		assertThat(names(catalog.getNodeLabels())).isSubsetOf(GraphShape.nodeProperties().keySet());
		assertThat(names(catalog.getRelationshipTypes())).isSubsetOf(GraphShape.relationshipProperties().keySet());
		assertThat(catalog.getProperties()).allSatisfy(SavedQueriesTests::isOfItsOwner);
	}

	@ParameterizedTest
	@MethodSource("queries")
	void usesEveryParameterThatItAsksForAndNoOther(SavedQuery query) {
		Set<String> used = new TreeSet<>(CypherParser.parse(query.statement()).getCatalog().getParameterNames());
		assertThat(used)
			.isEqualTo(query.parameters().stream().map(SavedQueryParameter::name).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void onlyReads(SavedQuery query) {
		assertThat(query.statement()).doesNotContainPattern("(?i)\\b(CREATE|MERGE|SET|DELETE|REMOVE|LOAD|DROP)\\b");
	}

	static List<SavedQuery> queries() {
		return QUERIES.all();
	}

	private static List<String> names(Collection<Token> tokens) {
		return tokens.stream().map(Token::value).toList();
	}

	/** Where the parser cannot tell whose property it is, any label or type will do. */
	private static void isOfItsOwner(StatementCatalog.Property property) {
		Set<String> owners = property.owningToken().stream().map(Token::value).collect(Collectors.toSet());
		assertThat(Stream.of(GraphShape.nodeProperties(), GraphShape.relationshipProperties())
			.flatMap((shape) -> shape.entrySet().stream())
			.filter((owner) -> owners.isEmpty() || owners.contains(owner.getKey()))
			.map(Map.Entry::getValue)
			.flatMap(Collection::stream)).contains(property.name());
	}

}
