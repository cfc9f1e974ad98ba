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

/** What leads from one thing to another, what was tried, and what was not. */
@PageTest
class TriedPageIT {

	@Test
	void showsAPathWithTheSentenceOfEachStep(PageBrowser page) {
		page.open("/path?from=dataset:cifar-10&to=dataset:gsm8k");
		page.find("main > .path .stop", "GSM8K");
		assertThat(page.texts("main > .path .stop")).startsWith("CIFAR-10");
		assertThat(page.texts("main > .path .says")).isNotEmpty().allMatch((sentence) -> !sentence.isBlank());
		page.find("main > .path .step a", "the paper that says so").click();
		page.find(".abstract");
	}

	@Test
	void choosesTheEndsByKeyboard(PageBrowser page) {
		page.open("/path?from=dataset:cifar-10");
		page.find("pick-box:nth-of-type(2) input").sendKeys("gsm");
		page.find(".pair [role=option]", "GSM8K");
		page.press(Keys.ARROW_DOWN, Keys.ENTER);
		page.awaitAddress("/path?from=dataset%3Acifar-10&to=dataset%3Agsm8k");
	}

	@Test
	void theGridShowsWhatWasTriedAndLeadsFromAnEmptyCellToWhatIsNear(PageBrowser page) {
		page.open("/grid?method=method:bert&method=method:resnet&dataset=dataset:squad&dataset=dataset:cifar-10");
		assertThat(page.find("td a[aria-label^='BERT on SQuAD']").getAttribute("aria-label"))
			.isEqualTo("BERT on SQuAD: 2 papers");
		assertThat(page.text("main .quiet")).startsWith("2 of 4 cells were tried");
		page.find("td.gap a[aria-label^='BERT on CIFAR-10']").click();
		assertThat(page.text(".verdict")).contains("no paper of this graph names both");
		page.back();
		page.find(".filters .choice", "ResNet").click();
		page.awaitAddress("/grid?method=method%3Abert&dataset=dataset%3Asquad&dataset=dataset%3Acifar-10");
	}

	@Test
	void whatWasTriedIsShownAsTried(PageBrowser page) {
		page.open("/gap?method=method:bert&dataset=dataset:squad");
		assertThat(page.text(".verdict")).contains("tried.");
		page.find(".paper-title", "Distilling BERT Twice");
	}

	@Test
	void similarPapersShowWhatTheScoreIsMadeOf(PageBrowser page) {
		page.open("/paper?id=" + MiniGraph.tinyImages().paper().id().value());
		assertThat(page.find(".similar", "Replay with Few Images").getText()).containsPattern("terms 0\\.\\d\\d");
	}

}
