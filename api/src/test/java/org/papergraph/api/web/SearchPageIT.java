/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.papergraph.api.fixture.PageBrowser;
import org.papergraph.api.fixture.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SearchPageIT {

	private static final String FIELD = "main pick-box input";

	@Test
	void beginsWithWhatTheGraphHolds(PageBrowser page) {
		page.open("/");
		assertThat(page.text(".holds")).contains("8 papers", "9 methods", "7 datasets");
		page.find(".columns", "ImageNet");
		page.find("main .paper-title", "Replay with Few Images");
	}

	@Test
	void suggestsByKeyboardAlone(PageBrowser page) {
		page.open("/");
		page.find(FIELD).sendKeys("cifar");
		page.find("main [role=option]", "CIFAR-100");
		assertThat(page.find(FIELD).getAttribute("aria-expanded")).isEqualTo("true");
		page.press(Keys.ARROW_DOWN);
		String active = page.find(FIELD).getAttribute("aria-activedescendant");
		assertThat(page.find("#" + active).getAttribute("aria-selected")).isEqualTo("true");
		String name = page.find("#" + active + " span").getText();
		page.press(Keys.ENTER);
		page.find("h1", name);
		assertThat(page.address()).startsWith("/term?id=dataset%3Acifar-10");
	}

	@Test
	void closesTheSuggestionsWithEscapeAndSearchesForTheWords(PageBrowser page) {
		page.open("/");
		page.find(FIELD).sendKeys("image");
		page.find("main [role=option]", "ImageNet");
		page.press(Keys.ESCAPE);
		assertThat(page.find(FIELD).getAttribute("aria-expanded")).isEqualTo("false");
		page.press(Keys.ENTER);
		page.awaitAddress("/search?q=image");
		page.find(".found-term", "image classification");
		page.find(".results .paper-title", "Replay with Few Images");
	}

	@Test
	void filtersByTypeAndYearInTheAddressAndGoesBack(PageBrowser page) {
		page.open("/search?q=image");
		page.find(".found-term", "image classification");
		page.find(".filters .choice", "datasets").click();
		page.awaitAddress("/search?q=image&type=Dataset");
		page.find(".found-term", "ImageNet");
		assertThat(page.texts(".found-term")).noneMatch((text) -> text.contains("classification"));
		page.find("input[name=year]").sendKeys("2025", Keys.TAB);
		page.awaitAddress("/search?q=image&type=Dataset&year=2025");
		page.find(".results .paper-title", "Replay with Few Images");
		assertThat(page.texts(".results .paper-title")).hasSize(1);
		page.back();
		page.back();
		page.awaitAddress("/search?q=image");
		page.find(".found-term", "image classification");
	}

	@Test
	void findsPapersThatNameATermWithTheSentence(PageBrowser page) {
		page.open("/search?dataset=CIFAR-100");
		assertThat(page.text(".results blockquote")).contains("CIFAR-100");
		page.find(".filters .choice", "dataset: CIFAR-100").click();
		page.awaitAddress("/search");
	}

	@Test
	void fitsAPhone(PageBrowser page) {
		page.narrow();
		for (String path : new String[] { "/", "/search?q=image", "/term?id=dataset:cifar-100", "/overlap" }) {
			page.open(path);
			page.find("main h1");
			assertThat(page.script("return document.documentElement.scrollWidth <= innerWidth")).as(path)
				.isEqualTo("true");
		}
	}

	@Test
	void isDarkOrLightAsTheSystemSaysOrAsTheVisitorDoes(PageBrowser page) {
		page.open("/");
		page.tabTo("button.theme");
		String before = background(page);
		page.press(Keys.ENTER);
		assertThat(background(page)).isNotEqualTo(before);
		page.press(Keys.ENTER);
		assertThat(background(page)).isEqualTo(before);
	}

	private static String background(PageBrowser page) {
		return page.script("return getComputedStyle(document.body).backgroundColor");
	}

}
