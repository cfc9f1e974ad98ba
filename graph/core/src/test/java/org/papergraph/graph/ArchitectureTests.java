/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.papergraph.graph.testkit.architecture.BoundaryRules;
import org.papergraph.graph.testkit.architecture.HouseRules;

/**
 * The rules of the house, checked against everything that the graph, the local server and
 * the Cypher texts is built from.
 */
@AnalyzeClasses(packages = "org.papergraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchTests boundaries = ArchTests.in(BoundaryRules.class);

	@ArchTest
	static final ArchTests house = ArchTests.in(HouseRules.class);

}
