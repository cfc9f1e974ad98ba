/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Runs a statement over Neo4j's own HTTP endpoint: this module has no driver.
 */
record HttpCypher(URI endpoint, String authorization) {

	static HttpCypher of(LocalNeo4j neo4j) {
		byte[] credentials = (neo4j.username() + ":" + neo4j.password()).getBytes(StandardCharsets.UTF_8);
		return new HttpCypher(neo4j.browserUri().resolve("/db/neo4j/query/v2"),
				"Basic " + Base64.getEncoder().encodeToString(credentials));
	}

	/** The answer as JSON text. */
	String run(String statement) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.endpoint)
			.header("Authorization", this.authorization)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"statement\": \"" + statement + "\"}"))
			.build();
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		if (response.statusCode() != 202) {
			throw new IOException("Status " + response.statusCode() + ": " + response.body());
		}
		return response.body();
	}

}
