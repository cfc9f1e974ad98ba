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

import org.papergraph.cypher.statement.CitationStatements;
import org.papergraph.cypher.statement.DerivedStatements;
import org.papergraph.cypher.statement.IdentityStatements;
import org.papergraph.cypher.statement.LedgerStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.SupportStatements;
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
				LedgerStatements.FIND_EDITIONS, LedgerStatements.DELETE_PAPERS, LedgerStatements.DELETE_SOURCES,
				IdentityStatements.FIND_BY_IDENTIFIER, IdentityStatements.FIND_BY_ID, IdentityStatements.FIND_BY_SOURCE,
				IdentityStatements.SAVE, IdentityStatements.LINK, IdentityStatements.RENAME,
				IdentityStatements.DELETE_STUBS, IdentityStatements.READ_STUBS, PaperStatements.ADD_AUTHORS,
				PaperStatements.LINK_AUTHORS, PaperStatements.ADD_VENUES, PaperStatements.LINK_VENUES,
				SupportStatements.UNLINK_IDENTIFIERS, SupportStatements.DELETE_ENTRIES,
				SupportStatements.UNLINK_ORGANIZATIONS, SupportStatements.UNLINK_AUTHORS,
				SupportStatements.UNLINK_VENUES, SupportStatements.DELETE_IDENTIFIERS,
				SupportStatements.DELETE_ORGANIZATIONS, SupportStatements.DELETE_AUTHORS,
				SupportStatements.DELETE_VENUES, CitationStatements.READ_CITING, CitationStatements.ADD_STUBS,
				CitationStatements.UPDATE_STUBS, CitationStatements.SAVE, CitationStatements.DELETE,
				CitationStatements.SAVE_VERSIONS, CitationStatements.DELETE_VERSIONS);
		Stream<Map<String, String>> byName = Stream.of(PaperStatements.CLEAR_CLAIMS, IdentityStatements.RENAME_CLAIMS,
				TermStatements.ADD, TermStatements.LINK, TermStatements.CLAIM, TermStatements.MOVE_LINK,
				TermStatements.MOVE_CLAIM, TermStatements.UPDATE_CLAIM);
		return Stream.concat(single, byName.flatMap((statements) -> statements.values().stream()));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void seeksByAnIndex(String statement, Driver driver) {
		Plan plan = driver.executableQuery("EXPLAIN " + statement)
			.withParameters(Map.of("rows", List.of(), "after", "", "limit", 1))
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
