/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.papergraph.api.fixture.PageBrowser;
import org.papergraph.api.fixture.PageTest;
import org.papergraph.graph.fixture.MiniGraph;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class GraphPageIT {

	private static final String NOTE = ".beside .note";

	private static final String GRADERS = MiniGraph.graders().paper().id().value();

	@Test
	void beginsWithTheBestNeighboursAndGrowsByAFewAtATime(PageBrowser page) {
		page.open("/graph?at=" + MiniGraph.visionAdaptation().paper().id().value());
		assertThat(page.find(NOTE, "added").getText()).startsWith("8 neighbours of Low-Rank Adaptation")
			.endsWith("more there.");
		assertThat(things(page)).isEqualTo("9");
		page.find(".detail button", "more").click();
		page.find(NOTE, "added.");
		assertThat(Integer.parseInt(things(page))).isBetween(10, 17);
	}

	@Test
	void showsTheSentenceOfALinkAndOpensTheThing(PageBrowser page) {
		page.open("/graph?at=dataset:essaybench");
		page.find(NOTE, "added");
		page.find(".detail li", "introduces");
		assertThat(page.text(".detail blockquote")).contains("We release EssayBench");
		page.find(".detail .link", "Can a Language Model Grade Essays").click();
		page.find(".detail h2 a", "Can a Language Model Grade Essays").click();
		page.find("h1", "Can a Language Model Grade Essays");
	}

	@Test
	void expandsAndCollapsesByKeyboardInTheList(PageBrowser page) {
		page.open("/graph?at=dataset:essaybench");
		page.find(NOTE, "1 neighbour of EssayBench");
		page.tabTo(".as-list summary");
		page.press(Keys.ENTER);
		page.tabTo(".as-list li:nth-child(2) button:not(.link)");
		page.press(Keys.ENTER);
		page.find(NOTE, "of Can a Language Model Grade Essays added");
		page.awaitAddress("/graph?at=dataset%3Aessaybench&open=" + GRADERS.replace(":", "%3A"));
		assertThat(Integer.parseInt(things(page))).isGreaterThan(2);
		page.find(".detail button", "Collapse").click();
		page.find(NOTE, "Closed");
		assertThat(things(page)).isEqualTo("2");
	}

	@Test
	void drawsOnACanvasThatSaysWhatItShows(PageBrowser page) {
		page.open("/graph?at=method:bert");
		page.find(NOTE, "added");
		assertThat(page.script("return document.querySelectorAll('.canvas canvas').length")).isEqualTo("3");
		assertThat(page.find(".canvas").getAttribute("aria-label")).contains("links", "list beside");
		assertThat(page.script("""
				const canvas = document.querySelector('.canvas canvas[data-id="layer2-node"]');
				const drawn = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
				return drawn.some((value) => value > 0)""")).isEqualTo("true");
	}

	@Test
	void opensTheSameAgainFromItsAddress(PageBrowser page) {
		String address = "/graph?at=dataset%3Aessaybench&open=" + GRADERS.replace(":", "%3A");
		page.open(address);
		page.find(NOTE, "of Can a Language Model Grade Essays added");
		assertThat(page.address()).isEqualTo(address);
	}

	@Test
	void asksWhereToBegin(PageBrowser page) {
		page.open("/graph");
		page.find("main .chips a", "ImageNet").click();
		page.find(NOTE, "added");
		assertThat(page.address()).isEqualTo("/graph?at=dataset%3Aimagenet");
	}

	private static String things(PageBrowser page) {
		return page.text(".as-list summary").replaceAll("\\D", "");
	}

}
