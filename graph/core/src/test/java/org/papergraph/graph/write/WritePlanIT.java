/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import org.papergraph.cypher.statement.DerivedStatements;
import org.papergraph.cypher.statement.LedgerStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.TermStatements;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement over rows finds what it works on by an index.
 */
@ExtendWith(Neo4jExtension.class)
class WritePlanIT {

	@BeforeAll
	static void migrate(Driver driver) {
		new SchemaMigrator(GraphConnection.over(driver, "neo4j")).migrate();
	}

	static Stream<String> statements() {
		Stream<String> single = Stream.of(PaperStatements.FIND, PaperStatements.SAVE, PaperStatements.SAVE_SOURCES,
				PaperStatements.SAVE_ORGANIZATIONS, PaperStatements.SAVE_ENTRIES, PaperStatements.LINK_ORGANIZATIONS,
				PaperStatements.CLEAR_LINKS, TermStatements.UPDATE, TermStatements.DELETE,
				DerivedStatements.SAVE_ALIASES, DerivedStatements.DELETE_ALIASES, DerivedStatements.SAVE_RELATED,
				DerivedStatements.DELETE_RELATED, LedgerStatements.FIND_SOURCES, LedgerStatements.SAVE_RUN,
				LedgerStatements.FIND_EDITIONS, LedgerStatements.FIND_ORPHANS, LedgerStatements.DELETE_PAPERS,
				LedgerStatements.DELETE_SOURCES);
		Stream<Map<String, String>> byName = Stream.of(PaperStatements.CLEAR_CLAIMS, TermStatements.ADD,
				TermStatements.LINK, TermStatements.CLAIM, TermStatements.MOVE_LINK, TermStatements.MOVE_CLAIM,
				TermStatements.UPDATE_CLAIM);
		return Stream.concat(single, byName.flatMap((statements) -> statements.values().stream()));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void seeksByAnIndex(String statement, Driver driver) {
		Plan plan = driver.executableQuery("EXPLAIN " + statement)
			.withParameters(Map.of("rows", List.of()))
			.execute()
			.summary()
			.plan();
		assertThat(operators(plan)).isNotEmpty()
			.noneMatch((operator) -> operator.matches("(AllNodesScan|NodeByLabelScan|.*RelationshipTypeScan).*"));
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(WritePlanIT::operators));
	}

}
