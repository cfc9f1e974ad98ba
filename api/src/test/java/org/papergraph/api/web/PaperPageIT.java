/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.PageBrowser;
import org.papergraph.api.fixture.PageTest;
import org.papergraph.graph.fixture.MiniGraph;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PaperPageIT {

	private static final String TINY = MiniGraph.tinyImages().paper().id().value();

	private static final String VISION = MiniGraph.visionAdaptation().paper().id().value();

	private final ApiClient api;

	PaperPageIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void highlightsExactlyTheWordsThatTheGraphNames(PageBrowser page) {
		page.open("/paper?id=" + TINY);
		page.find(".abstract .mention");
		assertThat(page.script("return document.querySelector('.abstract').textContent"))
			.isEqualTo(MiniGraph.tinyImages().paper().abstractText());
		this.api.get("/api/v1/papers/{}", TINY).json().get("terms").forEach((terms) -> terms.forEach((named) -> {
			String id = named.at("/term/id").asString();
			named.get("mentions").forEach((mention) -> {
				String marked = page.script(
						"""
								const marks = [...document.querySelectorAll('.abstract .mention')];
								return marks.find((mark) => mark.dataset.start === args[0] && mark.dataset.terms === args[1])?.textContent;
								""",
						mention.get("start").asString(), id);
				assertThat(marked).as(id).isEqualTo(mention.get("surface").asString());
			});
		}));
	}

	@Test
	void saysWhatATypeIsWithoutItsColour(PageBrowser page) {
		page.open("/paper?id=" + TINY);
		assertThat(page.texts(".legend .choice")).containsExactly("methods", "datasets", "tasks", "metrics");
		assertThat(page.script("""
				return [...document.querySelectorAll('.legend .mention')].map((mark) =>
					getComputedStyle(mark).textDecorationStyle).join()""")).isEqualTo("solid,double,dashed,dotted");
		assertThat(page
			.script("""
					return [...document.querySelectorAll('.legend .mark')].map((mark) => mark.getAttribute('aria-label')).join()"""))
			.isEqualTo("Method,Dataset,Task,Metric");
	}

	@Test
	void hidesTheMarksOfATypeOnRequest(PageBrowser page) {
		page.open("/paper?id=" + TINY);
		page.find(".legend .choice", "datasets").click();
		assertThat(page.find(".legend .choice", "datasets").getAttribute("aria-pressed")).isEqualTo("false");
		assertThat(page.script("""
				return getComputedStyle(document.querySelector('.abstract .is-Dataset')).textDecorationLine"""))
			.isEqualTo("none");
	}

	@Test
	void tellsWhatIsIntroducedHere(PageBrowser page) {
		page.open("/paper?id=" + MiniGraph.distillingBert().paper().id().value());
		assertThat(page.text("aside .badge.introduces")).isEqualTo("introduced here");
		assertThat(page.texts(".abstract .introduced")).containsOnly("TwinDistil");
		assertThat(page.find(".relation", "is a kind of").getText()).contains("TwinDistil", "knowledge distillation");
	}

	@Test
	void explainsSimilarPapersWithBothSentencesAndComparesThem(PageBrowser page) {
		page.open("/paper?id=" + TINY);
		page.find(".similar", "Replay with Few Images").findElement(By.cssSelector("summary")).click();
		assertThat(page.texts(".similar details[open] .shared:first-child blockquote")).hasSize(2)
			.allMatch((sentence) -> sentence.contains("CIFAR-10"));
		page.find(".similar details[open] a", "Compare the two").click();
		page.find(".shared", "CIFAR-10");
		assertThat(page.address()).startsWith("/overlap?a=");
		page.back();
		page.find("h1", "Residual Networks for Tiny Images");
	}

	@Test
	void opensATermWithItsNamesAndThePapersThatUseIt(PageBrowser page) {
		page.open("/paper?id=" + VISION);
		page.find(".abstract .mention", "LoRA").click();
		page.find("h1", "low-rank adaptation");
		assertThat(page.text(".names")).contains("LoRA", "defined in paper");
		assertThat(page.texts("paged-list .paper-title")).hasSize(3);
		assertThat(page.text(".related")).isNotEmpty();
	}

	@Test
	void tellsWhoWroteItWhereAndWhatItCites(PageBrowser page) {
		page.open("/paper?id=" + VISION);
		assertThat(page.texts(".particulars")).anyMatch((line) -> line.startsWith("Ada Example, Bo Sample"))
			.anyMatch((line) -> line.startsWith("Journal of Small Models"));
		assertThat(page.find(".paper:not(.similar)", "Attention on Paper").getText()).contains("cited only");
		page.find("section", "Cited by").findElement(By.linkText("Can a Language Model Grade Essays")).click();
		page.find("h1", "Can a Language Model Grade Essays");
	}

	@Test
	void givesAPaperAsBibtex(PageBrowser page) {
		page.open("/paper?id=" + VISION);
		page.find("button.cite").click();
		assertThat(page.find(".citation pre", "@").getText()).contains("Low-Rank Adaptation of Vision Transformers",
				"2024");
	}

	@Test
	void plotsTheYearsOfATermAndSaysWhoIntroducedIt(PageBrowser page) {
		page.open("/term?id=method:bert");
		assertThat(page.find(".timeline svg").getAttribute("aria-label"))
			.isEqualTo("Papers per year. 2023: 1, 2024: 1");
		page.open("/term?id=dataset:essaybench");
		assertThat(page.find("section", "Introduced by").getText()).contains("Can a Language Model Grade Essays",
				"We release EssayBench");
	}

	@Test
	void comparesTwoTerms(PageBrowser page) {
		page.open("/overlap?a=dataset:cifar-100&b=dataset:imagenet");
		page.find(".paper-title", "Low-Rank Adaptation of Vision Transformers");
		assertThat(page.text("main blockquote")).contains("ImageNet and CIFAR-100");
	}

}
