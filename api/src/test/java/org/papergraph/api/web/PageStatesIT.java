/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import org.junit.jupiter.api.Test;

import org.papergraph.api.fixture.PageBrowser;
import org.papergraph.api.fixture.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PageStatesIT {

	@Test
	void anUnknownIdSaysWhatToDo(PageBrowser page) {
		page.open("/paper?id=title:0000000000000000");
		assertThat(page.text(".problem")).contains("Nothing has this id", "search for its name", "Start page");
		page.find(".problem a", "Start page").click();
		page.find(".holds", "8 papers");
	}

	@Test
	void nothingFoundSaysHowToFindMore(PageBrowser page) {
		page.open("/search?q=xylophone&year=2024");
		page.find(".state h2", "No term found");
		page.find(".state h2", "No paper found");
		page.find(".state a", "without the filters").click();
		page.awaitAddress("/search?q=xylophone");
	}

	@Test
	void twoThingsThatShareNothingLeadOn(PageBrowser page) {
		page.open("/overlap?a=dataset:squad&b=dataset:imagenet");
		assertThat(page.text("main .state")).contains("No paper names both");
	}

	@Test
	void aBadParameterIsToldInWords(PageBrowser page) {
		page.open("/search?q=x&year=99999");
		assertThat(page.text(".problem")).contains("year must be");
	}

	@Test
	void nothingChosenYetSaysWhatTheViewDoes(PageBrowser page) {
		page.open("/overlap");
		assertThat(page.text(".state")).contains("Choose two");
		page.open("/path");
		assertThat(page.text(".state")).contains("Choose a start and an end");
	}

}
