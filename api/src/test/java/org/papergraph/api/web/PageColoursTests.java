/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Browser and page agree on colours, and what is read can be read (WCAG 2.2, AA). */
class PageColoursTests {

	private static final double FOR_TEXT = 4.5;

	private static final double FOR_SHAPES = 3;

	private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");

	private final Map<String, String> light;

	private final Map<String, String> dark;

	private final Map<String, String> darkBySystem;

	PageColoursTests() throws IOException {
		String css = Files.readString(Path.of("src/main/resources/static/app/style/base.css"));
		this.light = colours(css, ":root {");
		this.dark = colours(css, ":root[data-theme='dark'] {");
		this.darkBySystem = colours(css, ":root:not([data-theme]) {");
	}

	@Test
	void areThoseOfNeo4jBrowser() throws IOException {
		String grass = Files.readString(Path.of("../cypher/browser/papergraph.grass"));
		for (String type : List.of("Paper", "Method", "Dataset", "Task", "Metric", "Concept")) {
			Matcher node = Pattern.compile("node\\." + type + " \\{[^}]*?color: (#\\w{6});\\s+border-color: (#\\w{6});")
				.matcher(grass);
			assertThat(node.find()).as(type).isTrue();
			String name = type.toLowerCase(Locale.ROOT);
			assertThat(this.light).containsEntry(name, node.group(1).toLowerCase(Locale.ROOT))
				.containsEntry(name + "-edge", node.group(2).toLowerCase(Locale.ROOT));
		}
		assertThat(grass.toLowerCase(Locale.ROOT))
			.contains("relationship.introduces {\n  color: " + this.light.get("introduces"));
	}

	@Test
	void theDarkOnesAreTheSameWhoeverAsksForThem() {
		assertThat(this.darkBySystem).isEqualTo(this.dark).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "quiet", "link", "introduces" })
	void textCanBeRead(String name) {
		for (Map<String, String> theme : List.of(this.light, dark())) {
			assertThat(contrast(theme, name, "page")).isGreaterThanOrEqualTo(FOR_TEXT);
			assertThat(contrast(theme, name, "card")).isGreaterThanOrEqualTo(FOR_TEXT);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "paper-ink", "method-ink", "dataset-ink", "task-ink", "metric-ink", "concept-ink", "focus",
			"line" })
	void shapesAndLinesCanBeSeen(String name) {
		for (Map<String, String> theme : List.of(this.light, dark())) {
			assertThat(contrast(theme, name, "page")).isGreaterThanOrEqualTo(FOR_SHAPES);
		}
	}

	private Map<String, String> dark() {
		Map<String, String> all = new HashMap<>(this.light);
		all.putAll(this.dark);
		return all;
	}

	private static Map<String, String> colours(String css, String rule) {
		int start = css.indexOf(rule);
		Map<String, String> colours = new HashMap<>();
		Matcher matcher = COLOUR.matcher(css.substring(start, css.indexOf('}', start)));
		while (matcher.find()) {
			colours.put(matcher.group(1), matcher.group(2));
		}
		return colours;
	}

	private static double contrast(Map<String, String> theme, String one, String other) {
		double first = luminance(Objects.requireNonNull(theme.get(one)));
		double second = luminance(Objects.requireNonNull(theme.get(other)));
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	/** Relative luminance as WCAG defines it. */
	private static double luminance(String colour) {
		return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
	}

	private static double linear(String colour, int at) {
		double value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
