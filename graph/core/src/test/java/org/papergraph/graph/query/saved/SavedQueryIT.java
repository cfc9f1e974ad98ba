/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.papergraph.cypher.queries.SavedQueries;
import org.papergraph.cypher.queries.SavedQuery;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.fixture.MiniGraphLoader;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Runs every saved query on the mini graph. The expected answers lie beside this class as
 * text, a line for each row. After a wanted change, write them anew with
 * {@code -Dpapergraph.golden.write=true} and read the difference.
 */
@ExtendWith(Neo4jExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedQueryIT {

	private static final SavedQueries QUERIES = SavedQueries.bundled();

	private static final Path KEPT = Path.of("src/test/resources/org/papergraph/graph/query/saved");

	private final SavedQueryRunner runner;

	SavedQueryIT(Driver driver) {
		this.runner = new SavedQueryRunner(GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE),
				Duration.ofSeconds(20));
	}

	@BeforeAll
	static void load(Driver driver) {
		MiniGraphLoader.loadWithCitations(driver);
		driver.executableQuery("""
				CREATE (:IngestRun {id: 'run-1', read: 10, loaded: 9, rejected: 1,
				  rejections: ['file:///pages/second.txt, place 5: an entry needs a title']})""").execute();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void answersAsExpectedWithItsDefaults(SavedQuery query) throws IOException {
		SavedQueryAnswer answer = this.runner.run(query, Map.of());
		assertThat(answer.columns()).isEqualTo(query.columns());
		String lines = answer.rows().stream().map(SavedQueryIT::line).collect(Collectors.joining("\n", "", "\n"));
		if (Boolean.getBoolean("papergraph.golden.write")) {
			Files.writeString(KEPT.resolve(query.name() + ".txt"), lines);
		}
		assertThat(lines).isEqualTo(expected(query));
	}

	@Test
	void takesGivenValuesInPlaceOfTheDefaults() {
		SavedQueryAnswer answer = this.runner.run(query("10"), Map.of("dataset", "squad"));
		assertThat(answer.rows()).extracting((row) -> row.get(0))
			.containsExactly("Distilling BERT Twice", "Probing BERT for Question Answering");
	}

	@Test
	void findsATermByAnyOfItsNames() {
		SavedQueryAnswer byAcronym = this.runner.run(query("11"), Map.of("method", "lora"));
		assertThat(byAcronym.rows()).hasSize(3)
			.isEqualTo(this.runner.run(query("11"), Map.of("method", "Low rank adaptation")).rows());
	}

	@Test
	void refusesAParameterThatTheQueryDoesNotTake() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.runner.run(query("10"), Map.of("method", "x")))
			.withMessage("The query 10-papers-using-a-dataset has no parameter method: it takes dataset.");
		assertThatIllegalArgumentException().isThrownBy(() -> this.runner.run(query("70"), Map.of("most", "1")))
			.withMessage("The query 70-sources has no parameter most: it takes none.");
	}

	static List<SavedQuery> queries() {
		return QUERIES.all();
	}

	private static SavedQuery query(String name) {
		return QUERIES.find(name).orElseThrow();
	}

	private static String line(List<@Nullable Object> row) {
		return row.stream().map(SavedQueryIT::shown).collect(Collectors.joining(" | "));
	}

	/** Of a node its id is enough, of a relationship its type. */
	private static String shown(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(SavedQueryIT::shown).toList().toString();
		}
		if (value instanceof Map<?, ?> entity) {
			return String.valueOf(entity.containsKey("type") ? entity.get("type") : entity.get("id"));
		}
		return String.valueOf(value);
	}

	private static String expected(SavedQuery query) throws IOException {
		return Files.readString(KEPT.resolve(query.name() + ".txt"));
	}

}
