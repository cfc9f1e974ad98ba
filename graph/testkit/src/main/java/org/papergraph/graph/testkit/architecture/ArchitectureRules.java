/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit.architecture;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** All rules, for a module to check in one line. */
public final class ArchitectureRules {

	/** Who may know what. */
	@ArchTest
	public static final ArchTests BOUNDARIES = ArchTests.in(BoundaryRules.class);

	/** How classes are named, shaped and grouped. */
	@ArchTest
	public static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

	private ArchitectureRules() {
	}

}
