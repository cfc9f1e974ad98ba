/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationsTests {

	private static final Pattern OBJECT = Pattern
		.compile("CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\\S+) IF NOT EXISTS\\s+"
				+ "FOR (?:\\((\\w+):(\\w+)\\)|\\(\\)-\\[(\\w+):(\\w+)\\]-\\(\\))([^;]*);");

	private static final Pattern PROPERTY = Pattern.compile("\\b(\\w+)\\.(\\w+)");

	@ParameterizedTest
	@ValueSource(strings = { "V010__Create_constraints.cypher", "V020__Create_indexes.cypher",
			"V030__Create_full_text_indexes.cypher", "V070__Create_constraints_on_identities.cypher",
			"V090__Create_indexes_on_listings.cypher", "V110__Create_indexes_on_measures.cypher",
			"V120__Create_indexes_on_types.cypher" })
	void nameWhatTheyMakeAndSpeakTheVocabularyOfTheGraph(String migration) throws IOException {
		String text = read(migration);
		Matcher matcher = OBJECT.matcher(text);
		int found = 0;
		while (matcher.find()) {
			found++;
			assertThat(matcher.group(1)).matches("[a-z0-9]+(_[a-z0-9]+)+");
			Set<String> allowed = (matcher.group(3) != null)
					? GraphShape.nodeProperties().getOrDefault(matcher.group(3), Set.of())
					: GraphShape.relationshipProperties().getOrDefault(matcher.group(5), Set.of());
			assertThat(properties(matcher.group(6))).isNotEmpty().isSubsetOf(allowed);
		}
		assertThat(found).isEqualTo((int) text.chars().filter((character) -> character == ';').count()).isPositive();
	}

	private static Set<String> properties(String definition) {
		Set<String> properties = new TreeSet<>();
		PROPERTY.matcher(definition.replaceAll("OPTIONS[\\s\\S]*", ""))
			.results()
			.forEach((match) -> properties.add(match.group(2)));
		return properties;
	}

	private static String read(String migration) throws IOException {
		try (InputStream file = Objects
			.requireNonNull(MigrationsTests.class.getResourceAsStream("/neo4j/migrations/" + migration))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
