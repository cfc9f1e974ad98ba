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
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.fixture.PaperBuilder;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.write.GraphDeriver;
import org.papergraph.graph.write.Neo4jGraphWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles and names are written by strangers. */
@PageTest
class HostileTextIT {

	private static final ExtractedPaper HOSTILE = PaperBuilder
		.paper("<img src=x onerror=\"window.ran=1\"> \"'><script>window.ran=1</script>",
				"\uD83D\uDC1D Bees use the large language model and javascript:ran here.",
				"<svg onload=window.ran=1> names a <b>bold</b> language model and {{ran}} ${ran} on ImageNet.")
		.publishedOn("2026-01-01")
		.readFrom(MiniGraph.FIRST_PAGE, 9)
		.names("method:large language model", "large language model")
		.names("concept:language model", "language model")
		.names("method:<svg onload=window.ran=1>", "<svg onload=window.ran=1>")
		.names("dataset:imagenet", "ImageNet")
		.build();

	private static final String ID = HOSTILE.paper().id().value();

	@BeforeAll
	static void write(Driver driver) {
		GraphConnection connection = GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE);
		new Neo4jGraphWriter(connection, "mini").write(java.util.List.of(HOSTILE));
		new GraphDeriver(connection).derive();
	}

	@Test
	void isShownAsItIsWrittenAndDoesNotRun(PageBrowser page) {
		for (String path : new String[] { "/", "/search?q=bees", "/paper?id=" + ID, "/term?id=dataset:imagenet",
				"/graph?at=" + ID, "/overlap?a=" + ID + "&b=" + MiniGraph.replay().paper().id().value() }) {
			page.open(path);
			page.find("main", "<img src=x onerror");
			assertThat(page.script("return window.ran")).as(path).isEqualTo("undefined");
			assertThat(page.script("return document.querySelectorAll('main script, main img').length")).as(path)
				.isEqualTo("0");
		}
	}

	@Test
	void overlappingNamesAreCutWhereTheyBeginAndEnd(PageBrowser page) {
		page.open("/paper?id=" + ID);
		page.find(".abstract .mention");
		assertThat(page.script("return document.querySelector('.abstract').textContent"))
			.isEqualTo(HOSTILE.paper().abstractText());
		assertThat(page.texts(".abstract .mention").subList(0, 2)).containsExactly("large", "language model");
		assertThat(page.script("""
				return document.querySelector('.abstract .within').title""")).contains("Concept: language model",
				"Method: large language model");
	}

	@Test
	void anAddressIsNoScriptEither(PageBrowser page) {
		page.open("/paper?id=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E");
		page.find(".state h2", "Nothing has this id");
		page.open("/search?q=%3Cscript%3Ewindow.ran%3D1%3C/script%3E&type=%3Cimg%3E");
		page.find(".problem");
		assertThat(page.script("return window.ran")).isEqualTo("undefined");
	}

}
