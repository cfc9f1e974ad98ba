/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.core.StatementCatalog.Token;
import org.neo4j.cypherdsl.parser.CypherParser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The style and the guide for Neo4j Browser speak of what the graph has.
 */
class BrowserKitTests {

	private static final Pattern SELECTOR = Pattern.compile("(node|relationship)\\.(\\w+) \\{(.*?)\n}", Pattern.DOTALL);

	private static final Pattern CAPTION = Pattern.compile("caption: '(\\{(\\w+)}|<type>)'");

	private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"[^\"]*runnable\">(.*?)</pre>",
			Pattern.DOTALL);

	@Test
	void stylesEveryLabelAndShowsAPropertyThatItHas() throws IOException {
		List<String> styled = SELECTOR.matcher(read("papergraph.grass")).results().map((rule) -> {
			boolean node = rule.group(1).equals("node");
			Set<String> properties = (node ? GraphShape.nodeProperties() : GraphShape.relationshipProperties())
				.get(rule.group(2));
			assertThat(properties).as(rule.group()).isNotNull();
			Matcher caption = CAPTION.matcher(rule.group(3));
			assertThat(caption.find()).as(rule.group()).isTrue();
			if (caption.group(2) != null) {
				assertThat(properties).contains(caption.group(2));
			}
			return rule.group(2);
		}).toList();
		assertThat(styled).containsAll(GraphShape.nodeProperties().keySet());
	}

	@Test
	void theGuideHasFiveSteps() throws IOException {
		assertThat(read("guide.html").split("<slide ")).hasSize(6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "guide.html", "welcome.html" })
	void isWellFormed(String file) throws Exception {
		var document = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(BrowserKitTests.class.getResourceAsStream("/papergraph/browser/" + file));
		assertThat(document.getElementsByTagName("pre").getLength()).isPositive();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void theGuideSpeaksTheVocabularyOfTheGraph(String statement) {
		StatementCatalog catalog = CypherParser.parse(statement).getCatalog();
		assertThat(catalog.getNodeLabels().stream().map(Token::value)).isNotEmpty()
			.isSubsetOf(GraphShape.nodeProperties().keySet());
		assertThat(catalog.getRelationshipTypes().stream().map(Token::value))
			.isSubsetOf(GraphShape.relationshipProperties().keySet());
	}

	static Stream<String> statements() throws IOException {
		return RUNNABLE.matcher(read("guide.html") + read("welcome.html"))
			.results()
			.map((block) -> block.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
	}

	private static String read(String file) throws IOException {
		try (InputStream text = BrowserKitTests.class.getResourceAsStream("/papergraph/browser/" + file)) {
			assertThat(text).as(file).isNotNull();
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
