/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.schema;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Index;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(Neo4jExtension.class)
class SchemaMigratorIT {

	private final Driver driver;

	private final SchemaMigrator migrator;

	SchemaMigratorIT(Driver driver) {
		this.driver = driver;
		this.migrator = new SchemaMigrator(GraphConnection.over(driver, "neo4j"));
	}

	@Test
	void bringsAnEmptyDatabaseUpToDateOnce() {
		GraphCleaner.deleteDataAndSchema(this.driver);
		SchemaState before = this.migrator.validate();
		assertThat(before).isInstanceOf(SchemaState.Behind.class);
		assertThat(before.sentence()).isEqualTo(
				"The schema lacks the versions 010, 020, 030, 040, 050, 060, 070, 080, 090, 100, 110, 120: run papergraph schema migrate.");
		assertThat(this.migrator.migrate()).isEqualTo(new SchemaState.Current("120"));
		assertThat(this.migrator.migrate().sentence()).isEqualTo("The schema is current (version 120).");
		assertThat(this.migrator.validate()).isEqualTo(new SchemaState.Current("120"));
	}

	@Test
	void migratesAfterAProcessDiedWhileMigrating() {
		GraphCleaner.deleteDataAndSchema(this.driver);
		this.driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'left behind', name: 'John Doe'})").execute();
		assertThat(this.migrator.migrate()).isEqualTo(new SchemaState.Current("120"));
	}

	@Test
	void makesAnIndexAnewThatCouldNotBeFilled() {
		this.migrator.migrate();
		String create = this.driver
			.executableQuery(
					"SHOW INDEXES YIELD name, createStatement WHERE name = 'paper_year' RETURN createStatement")
			.execute()
			.records()
			.get(0)
			.get(0)
			.asString();
		this.driver.executableQuery("DROP INDEX paper_year").execute();
		this.driver.executableQuery("CREATE (:Paper {id: 'long', year: $text})")
			.withParameters(Map.of("text", "x".repeat(50_000)))
			.execute();
		this.driver.executableQuery(create).execute();
		assertThatThrownBy(() -> this.driver.executableQuery("CALL db.awaitIndexes(60)").execute())
			.hasMessageContaining("FAILED");
		GraphCleaner.deleteData(this.driver);
		this.migrator.migrate();
		assertThat(stateOf("paper_year")).isEqualTo("ONLINE");
	}

	@Test
	void makesAnewWhatSomebodyDropped() {
		this.migrator.migrate();
		this.driver.executableQuery("DROP CONSTRAINT paper_id_unique").execute();
		this.driver.executableQuery("DROP INDEX term_fulltext").execute();
		GraphConnection connection = GraphConnection.over(this.driver, "neo4j");
		assertThat(DatabaseCondition.of(connection).missing()).containsExactly("paper_id_unique", "term_fulltext");
		this.migrator.migrate();
		assertThat(DatabaseCondition.of(connection).missing()).isEmpty();
		assertThat(stateOf("paper_id_unique")).isEqualTo("ONLINE");
		assertThat(propertiesOf("term_fulltext")).containsExactly("name", "aliases", "spellings");
	}

	private List<Object> propertiesOf(String index) {
		return this.driver.executableQuery("SHOW INDEXES YIELD name, properties WHERE name = $name RETURN properties")
			.withParameters(Map.of("name", index))
			.execute()
			.records()
			.get(0)
			.get(0)
			.asList();
	}

	private String stateOf(String index) {
		return this.driver.executableQuery("SHOW INDEXES YIELD name, state WHERE name = $name RETURN state")
			.withParameters(Map.of("name", index))
			.execute()
			.records()
			.get(0)
			.get(0)
			.asString();
	}

	@Test
	void constrainsTheKeyOfEveryContentLabelAndOfRuns() {
		this.migrator.migrate();
		assertThat(this.driver.executableQuery("""
				SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties WHERE NOT labelsOrTypes[0] STARTS WITH '__'
				RETURN labelsOrTypes[0] AS label, properties""").execute().records())
			.extracting((row) -> Map.entry(row.get("label").asString(), row.get("properties").asList(Value::asString)))
			.containsExactlyInAnyOrder(Map.entry("Paper", List.of("id")), Map.entry("Term", List.of("id")),
					Map.entry("Alias", List.of("key", "surface")), Map.entry("Organization", List.of("id")),
					Map.entry("Source", List.of("sha256")), Map.entry("IngestRun", List.of("id")),
					Map.entry("NameList", List.of("id")), Map.entry("Identifier", List.of("value")),
					Map.entry("Author", List.of("id")), Map.entry("Venue", List.of("id")));
	}

	@Test
	void makesTheIndexesThatQuestionsAskByName() {
		this.migrator.migrate();
		assertThat(this.driver
			.executableQuery("SHOW FULLTEXT INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
			.execute()
			.records()).extracting((row) -> row.get("name").asString())
			.containsExactlyInAnyOrder(Index.PAPER_FULLTEXT, Index.TERM_FULLTEXT);
	}

	@Test
	void doesNotKnowASchemaOfANewerVersion() {
		this.migrator.migrate();
		this.driver
			.executableQuery(
					"""
							MATCH (last:__Neo4jMigration {version: '120'})
							CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S'), by: 'test'}]->
							       (:__Neo4jMigration {version: '999', description: 'Later', type: 'CYPHER', source: 'V999__Later.cypher'})
							""")
			.execute();
		try {
			String refusal = "The schema is not one that this version knows (it has version 999, and this one ends at 120): "
					+ "use the version of Papergraph that made the database, or an empty database.";
			assertThat(this.migrator.validate()).isInstanceOf(SchemaState.Unknown.class)
				.extracting(SchemaState::sentence)
				.isEqualTo(refusal);
			assertThatThrownBy(this.migrator::migrate).isInstanceOf(GraphException.WrongSchema.class)
				.hasMessage(refusal);
		}
		finally {
			this.driver.executableQuery("MATCH (m:__Neo4jMigration {version: '999'}) DETACH DELETE m").execute();
		}
	}

}
