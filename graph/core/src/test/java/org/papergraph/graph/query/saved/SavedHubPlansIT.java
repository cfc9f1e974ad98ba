/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query.saved;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.papergraph.cypher.queries.SavedQueries;
import org.papergraph.cypher.queries.SavedQuery;
import org.papergraph.graph.fixture.HubGraph;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;

/**
 * Saved questions that compare look at a bounded part of a hub's neighbourhood.
 */
@ExtendWith(Neo4jExtension.class)
class SavedHubPlansIT {

	private static final Map<String, Object> HUBS = Map.of("method", "hub", "methods", "hub, nothing", "dataset",
			"hub set", "datasets", "hub set, d8", "name", "hub", "title", "The Hub", "task", "hub task");

	private final Driver driver;

	SavedHubPlansIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	static void plant(Driver driver) {
		HubGraph.plant(driver);
	}

	@AfterAll
	static void clean(Driver driver) {
		GraphCleaner.deleteData(driver);
	}

	@ParameterizedTest
	@ValueSource(strings = { "10", "11", "12", "13", "14", "21", "25", "26", "32", "33", "34", "35", "36", "37", "39",
			"40", "41", "42", "43", "44", "62", "63", "64", "67" })
	void looksAtAPart(String number) {
		SavedQuery query = SavedQueries.bundled().find(number).orElseThrow();
		Map<String, Object> given = new HashMap<>();
		query.parameters()
			.forEach((parameter) -> given.put(parameter.name(),
					HUBS.getOrDefault(parameter.name(), "first".equals(parameter.name()) ? "hub" : "d7")));
		HubGraph.assertBounded(this.driver, query.name(), query.statement(), given);
	}

	@Test
	void papersWithTheSameReferencesAreNotSoughtAmongAllThatCiteAHub() {
		HubGraph.assertBounded(this.driver, "same references",
				SavedQueries.bundled().find("65").orElseThrow().statement(), Map.of("title", "Paper title:77"));
	}

	@Test
	void waysBetweenTermsDoNotLeadThroughTheHub() {
		HubGraph.assertBounded(this.driver, "ways", SavedQueries.bundled().find("45").orElseThrow().statement(),
				Map.of("first", "d7", "second", "d8"));
	}

}
