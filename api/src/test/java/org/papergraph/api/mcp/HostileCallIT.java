/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiOperation;
import org.papergraph.api.fixture.ApiTest;
import org.papergraph.api.fixture.RawRequest;
import org.papergraph.api.fixture.UnchangedGraphExtension;
import org.papergraph.api.problem.Hostile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An assistant that was talked into something: hostile arguments of every tool, and
 * messages that are none.
 */
@ApiTest
@ExtendWith(UnchangedGraphExtension.class)
class HostileCallIT {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final ApiClient api;

	HostileCallIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@MethodSource("tools")
	void everyArgumentTakesAnything(ApiOperation tool) {
		Map<String, String> sensible = tool.sensible(this.api);
		for (ApiOperation.Parameter parameter : tool.parameters()) {
			for (Object value : List.of(Hostile.TEXTS.get(0), Hostile.TEXTS.get(5), -1, 1e300, true, List.of(),
					List.of(Map.of()), Map.of("cypher", "x"))) {
				Map<String, Object> arguments = new TreeMap<>(sensible);
				arguments.put(parameter.name(), value);
				assertHarmless(call(tool.name(), arguments), "%s %s", tool, arguments);
			}
		}
		for (String value : Hostile.TEXTS.subList(0, 3)) {
			Map<String, Object> arguments = new TreeMap<>();
			tool.parameters().forEach((parameter) -> arguments.put(parameter.name(), value));
			assertHarmless(call(tool.name(), arguments), "%s %s", tool, arguments);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "7", "\"MATCH (n) DETACH DELETE n\"", "{}",
			"{\"jsonrpc\":\"2.0\",\"id\":1}", "{\"jsonrpc\":\"9\",\"id\":{},\"method\":[]}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"cypher/run\",\"params\":{\"q\":\"MATCH (n) DELETE n\"}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[]}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"dbms.shutdown\",\"arguments\":{}}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"listPapers\",\"arguments\":\"all\"}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":[]}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"cursor\":{}}}" })
	void whatIsNoMessageIsRefused(String message) {
		Answer answer = post(message);
		assertThat(answer.status()).as("%s: %s", message, answer.body()).isLessThan(500);
		Hostile.assertTellsNothing(answer, message);
		assertThat(answer.body()).contains("error");
	}

	@Test
	void deepAndLongMessagesAreRefused() {
		for (String message : List.of("[".repeat(60_000), "{\"a\":".repeat(10_000), "c".repeat(10 * 1024 * 1024))) {
			String answer = RawRequest.send(this.api, "POST /mcp HTTP/1.1\r\nContent-Type: application/json"
					+ "\r\nAccept: application/json, text/event-stream", message);
			assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*").doesNotContain("\tat ", "Exception");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "PATCH", "DELETE" })
	void refusesOtherMethods(String method) {
		Answer answer = this.api.send(HttpRequest.newBuilder(this.api.uri("/mcp"))
			.header("Accept", "application/json, text/event-stream")
			.method(method, HttpRequest.BodyPublishers.noBody()));
		assertThat(answer.status()).isEqualTo(405);
		Hostile.assertTellsNothing(answer, method);
	}

	static List<ApiOperation> tools() {
		return ApiOperation.all();
	}

	private Answer call(String tool, Map<String, Object> arguments) {
		return post(JSON.writeValueAsString(Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/call", "params",
				Map.of("name", tool, "arguments", arguments))));
	}

	private Answer post(String message) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri("/mcp"))
			.header("Accept", "application/json, text/event-stream")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(message)));
	}

	private static void assertHarmless(Answer answer, String asked, Object... arguments) {
		assertThat(answer.status()).as(asked, arguments).as(answer.body()).isIn(200, 400);
		assertThat(answer.body()).as(asked, arguments).doesNotContain("internal-error", "\\\"status\\\":5");
		Hostile.assertTellsNothing(answer, asked, arguments);
	}

}
