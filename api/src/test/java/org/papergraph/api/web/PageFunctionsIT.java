/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.api.fixture.PageBrowser;
import org.papergraph.api.fixture.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The pure functions of the page, called in the browser that runs them. */
@PageTest
class PageFunctionsIT {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			abcdef | []                      | abcdef
			abcdef | [[1,3,"x"]]             | a/bc:x/def
			abcdef | [[0,6,"x"]]             | abcdef:x
			abcdef | [[0,6,"x"],[2,4,"y"]]   | ab:x/cd:yx/ef:x
			abcdef | [[0,4,"x"],[2,6,"y"]]   | ab:x/cd:xy/ef:y
			abcdef | [[1,3,"x"],[1,3,"y"]]   | a/bc:xy/def
			abcdef | [[4,9,"x"],[-1,2,"y"]]  | abcdef
			abcdef | [[3,3,"x"]]             | abcdef
			""")
	void aTextIsCutWhereMentionsBeginAndEnd(String text, String places, String expected, PageBrowser page) {
		assertThat(call(page, "part/segments.js",
				"""
						module.segments(args[0], JSON.parse(args[1]).map(([start, end, id]) => ({ start, end, id })))
							.map(({ text, places }) => text + (places.length ? ':' + places.map(({ id }) => id).join('') : '')).join('/')
						""",
				text, places))
			.isEqualTo(expected);
	}

	@Test
	void wordsAreFoundAsWords(PageBrowser page) {
		assertThat(call(page, "part/segments.js", """
				module.occurrences('TinyImageNet beats ImageNet', ['ImageNet']).map(({ start }) => start).join()
				""")).isEqualTo("19");
	}

	@Test
	void yearsWithoutPapersAreShownToo(PageBrowser page) {
		assertThat(call(page, "part/timeline.js", """
				JSON.stringify(module.everyYear([{ year: 2019, papers: 1 }, { year: 2022, papers: 3, introduced: 1 }])
					.map(({ year, papers, introduced }) => [year, papers, introduced]))
				""")).isEqualTo("[[2019,1,0],[2020,0,0],[2021,0,0],[2022,3,1]]");
	}

	@Test
	void aPictureNeverDrowns(PageBrowser page) {
		assertThat(call(page, "graph/model.js",
				"""
						(() => {
							const thing = (id) => ({ id, kind: 'term', type: 'Task', name: id });
							const many = Array.from({ length: 500 }, (_, i) => ({ thing: thing('n' + i), link: { from: 'r', to: 'n' + i } }));
							let now = module.picture(thing('r'));
							const sizes = [];
							for (let i = 0; i < 12; i++) {
								now = module.expand(now, 'r', many).picture;
								sizes.push(module.shown(now).size);
							}
							return [sizes[0], sizes[1], Math.max(...sizes), module.shown(module.collapse(now, 'r')).size].join();
						})()
						"""))
			.isEqualTo("9,17,70,1");
	}

	@Test
	void theMostTellingTermsComeFirst(PageBrowser page) {
		assertThat(call(page, "graph/neighbours.js", """
				module.telling([['hub', 90], ['lonely', 1], ['rare', 2], ['new', 1, 'introduced']]
					.map(([id, paperCount, role]) => ({ term: { id }, paperCount, evidence: { role } })))
					.map(({ term }) => term.id).join()
				""")).isEqualTo("new,rare,hub,lonely");
	}

	@ParameterizedTest
	@CsvSource({ "https://arxiv.org/abs/1,https://arxiv.org/abs/1", "javascript:alert(1),undefined",
			"data:text/html;x,undefined", "//evil.example,undefined", "no address,undefined" })
	void onlyWebPagesAreLinked(String url, String expected, PageBrowser page) {
		assertThat(call(page, "address.js", "module.outside(args[0])", url)).isEqualTo(expected);
	}

	private static String call(PageBrowser page, String module, String expression, Object... arguments) {
		page.open("/app/icon.svg");
		page.open("/overlap");
		return page.script("const module = await import('/app/" + module + "'); return " + expression, arguments);
	}

}
