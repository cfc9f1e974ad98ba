/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.net.http.HttpRequest;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks as an assistant does, with the client of the protocol's own library. */
@ApiTest
class McpIT {

	private final ApiClient api;

	private final McpSyncClient assistant;

	McpIT(ApiClient api) {
		this.api = api;
		this.assistant = McpClient
			.sync(HttpClientStreamableHttpTransport.builder(api.uri("").toString()).endpoint("/mcp").build())
			.build();
	}

	@BeforeEach
	void greet() {
		assertThat(this.assistant.initialize().serverInfo().name()).isEqualTo("papergraph");
	}

	@AfterEach
	void leave() {
		this.assistant.close();
	}

	@Test
	void offersEveryEndpoint() {
		assertThat(this.assistant.listTools().tools()).extracting(Tool::name)
			.contains("listPapers", "getPaper", "listSimilarPapers", "getOverlap", "getStatistics", "suggest");
		assertThat(this.assistant.listTools().tools()).allMatch((tool) -> tool.annotations().readOnlyHint());
	}

	@Test
	void answersWhatTheApiAnswers() {
		assertThat(text(call("listPapers", Map.of("dataset", "cifar 100", "limit", 1))))
			.isEqualTo(this.api.get("/api/v1/papers?dataset=cifar%20100&limit=1").body());
		String id = this.api.get("/api/v1/papers?limit=1").json().at("/items/0/id").asString();
		assertThat(text(call("getPaper", Map.of("id", id)))).isEqualTo(this.api.get("/api/v1/papers/{}", id).body());
		assertThat(text(call("getOverlap", Map.of("a", "CIFAR-10", "b", "CIFAR-100")))).contains("sharedPapers");
	}

	@Test
	void saysWhatIsWrongWithACall() {
		CallToolResult unknown = call("getPaper", Map.of("id", "title:nowhere/../../x"));
		assertThat(unknown.isError()).isTrue();
		assertThat(text(unknown)).contains("\"status\":404");
		assertThat(call("listPapers", Map.of("limit", -1)).isError()).isTrue();
		assertThat(call("listPapers", Map.of("cypher", "MATCH (n) DETACH DELETE n")).isError()).isTrue();
	}

	@Test
	void turnsPagesOfOtherOriginsAway() {
		assertThat(this.api
			.send(HttpRequest.newBuilder(this.api.uri("/mcp"))
				.header("Origin", "https://example.org")
				.header("Accept", "application/json, text/event-stream")
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString("""
						{"jsonrpc":"2.0","id":1,"method":"tools/list"}""")))
			.status()).isEqualTo(403);
	}

	private CallToolResult call(String tool, Map<String, Object> arguments) {
		return this.assistant.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
	}

	private static String text(CallToolResult result) {
		return ((TextContent) result.content().get(0)).text();
	}

}
