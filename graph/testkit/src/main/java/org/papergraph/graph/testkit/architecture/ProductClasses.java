/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * What is shipped, and no tests: neither in folders nor packed, as a whole build sees
 * those of other modules.
 */
public final class ProductClasses implements ImportOption {

	private static final ImportOption NO_TEST_FOLDERS = new ImportOption.DoNotIncludeTests();

	@Override
	public boolean includes(Location location) {
		return NO_TEST_FOLDERS.includes(location) && !location.contains("-tests.jar");
	}

}
