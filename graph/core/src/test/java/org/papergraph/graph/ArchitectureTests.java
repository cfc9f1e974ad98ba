/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.papergraph.graph.testkit.architecture.ArchitectureRules;
import org.papergraph.graph.testkit.architecture.ProductClasses;

/**
 * The rules of the house, checked against everything that the graph, the local server and
 * the Cypher texts are built from.
 */
@AnalyzeClasses(packages = "org.papergraph", importOptions = ProductClasses.class)
class ArchitectureTests {

	@ArchTest
	static final ArchTests rules = ArchTests.in(ArchitectureRules.class);

}
