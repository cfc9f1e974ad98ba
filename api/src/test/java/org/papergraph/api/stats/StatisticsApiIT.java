/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.stats;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;
import org.papergraph.graph.connection.GraphConnection;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class StatisticsApiIT {

	private final ApiClient api;

	private final Driver driver;

	StatisticsApiIT(ApiClient api, GraphConnection connection) {
		this.api = api;
		this.driver = connection.driver();
	}

	@Test
	void countsWhatTheGraphHolds() {
		Answer counts = this.api.get("/api/v1/stats");
		assertThat(counts.json().at("/papers").asInt()).isEqualTo(8);
		assertThat(counts.json().at("/entries").asInt()).isEqualTo(15);
		assertThat(counts.json().at("/terms/Dataset").asInt()).isEqualTo(7);
		assertThat(counts.json().at("/relationships/INTRODUCES").asInt()).isEqualTo(3);
	}

	@Test
	void countsAgainAfterTheGraphHasChanged() {
		assertThat(papers()).isEqualTo(8);
		this.driver.executableQuery("CREATE (:Paper {id: 'title:a later one'})").execute();
		try {
			assertThat(papers()).isEqualTo(9);
		}
		finally {
			this.driver.executableQuery("MATCH (paper:Paper {id: 'title:a later one'}) DELETE paper").execute();
		}
		assertThat(papers()).isEqualTo(8);
	}

	private int papers() {
		return this.api.get("/api/v1/stats").json().at("/papers").asInt();
	}

}
