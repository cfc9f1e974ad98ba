/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.papergraph.graph.testkit.architecture.BoundaryRules;
import org.papergraph.graph.testkit.architecture.HouseRules;

/** The rules of the house, checked against everything that ingest is built from. */
@AnalyzeClasses(packages = "org.papergraph",
		importOptions = { ImportOption.DoNotIncludeTests.class, ArchitectureTests.DoNotIncludeTestJars.class })
class ArchitectureTests {

	@ArchTest
	static final ArchTests boundaries = ArchTests.in(BoundaryRules.class);

	@ArchTest
	static final ArchTests house = ArchTests.in(HouseRules.class);

	/** A whole build sees the tests of other modules packed, not as folders. */
	static final class DoNotIncludeTestJars implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return !location.contains("-tests.jar");
		}

	}

}
