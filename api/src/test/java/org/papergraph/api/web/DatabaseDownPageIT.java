/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;

import org.papergraph.api.fixture.ChromiumExtension;
import org.papergraph.api.fixture.PageBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/** Port 1 is closed on every machine that tests run on. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.neo4j.uri=bolt://127.0.0.1:1")
@ExtendWith(ChromiumExtension.class)
class DatabaseDownPageIT {

	@Test
	void saysHowToStartIt(PageBrowser page) {
		page.open("/");
		assertThat(page.text(".problem")).contains("The database is down", "./papergraph up", "Try again");
	}

}
