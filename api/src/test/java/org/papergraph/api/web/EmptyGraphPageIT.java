/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.papergraph.api.fixture.PageBrowser;
import org.papergraph.api.fixture.PageTest;
import org.papergraph.graph.testkit.GraphCleaner;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class EmptyGraphPageIT {

	@BeforeAll
	static void empty(Driver driver) {
		GraphCleaner.deleteData(driver);
	}

	@Test
	void saysHowToReadPapers(PageBrowser page) {
		for (String path : new String[] { "/", "/graph" }) {
			page.open(path);
			assertThat(page.text(".state")).contains("There is no graph yet", "./papergraph up");
		}
	}

}
