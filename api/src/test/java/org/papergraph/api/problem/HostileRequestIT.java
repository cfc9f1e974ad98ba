/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

import java.net.http.HttpRequest;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiOperation;
import org.papergraph.api.fixture.ApiTest;
import org.papergraph.api.fixture.RawRequest;
import org.papergraph.api.fixture.UnchangedGraphExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Methods, media types, headers, bodies and sizes that no endpoint of the description
 * takes are refused as problems.
 */
@ApiTest
@ExtendWith(UnchangedGraphExtension.class)
class HostileRequestIT {

	private static final String DELETION = "{\"cypher\":\"MATCH (n) DETACH DELETE n\"}";

	private static final String MEGABYTES = "c".repeat(10 * 1024 * 1024);

	private final ApiClient api;

	HostileRequestIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@MethodSource("paths")
	void refusesOtherMethodsAndSaysWhichItTakes(String path) {
		for (String[] kind : new String[][] { { "POST", "application/json" },
				{ "PUT", "application/x-www-form-urlencoded" }, { "POST", "multipart/form-data; boundary=x" },
				{ "POST", "multipart/form-data" }, { "PATCH", "no type" }, { "DELETE", "text/x-cypher" },
				{ "BREW", "application/json" } }) {
			Answer answer = this.api.send(request(path).header("Content-Type", kind[1])
				.method(kind[0], HttpRequest.BodyPublishers.ofString(DELETION)));
			assertRefused(answer, 405, "%s %s", path, List.of(kind));
			assertThat(answer.header("Allow")).as("%s %s", path, List.of(kind)).contains("GET");
		}
	}

	@ParameterizedTest
	@MethodSource("paths")
	void refusesToAnswerInOtherTypes(String path) {
		for (String type : List.of("application/x-unheard-of", "text/csv", "no type", "a/b;c", "image/*")) {
			assertRefused(this.api.send(request(path).header("Accept", type)), 406, "%s %s", path, type);
		}
	}

	@ParameterizedTest
	@MethodSource("paths")
	void answersWhateverElseTheHeadersSay(String path) {
		Answer plain = this.api.send(request(path));
		for (String[] header : new String[][] { { "If-None-Match", "\"'; DROP" }, { "If-Modified-Since", "yesterday" },
				{ "Range", "bytes=9-1,-" }, { "Accept-Language", "*;q=9,(" }, { "Accept-Encoding", "\\" },
				{ "Content-Type", "multipart/form-data" }, { "X-HTTP-Method-Override", "DELETE" },
				{ "X-Forwarded-Host", "example.org\\" }, { "Cookie", "a=\"; $Version=9" } }) {
			Answer answer = this.api.send(request(path).header(header[0], header[1]));
			assertThat(answer.status()).as("%s %s: %s", path, List.of(header), answer.body()).isEqualTo(plain.status());
			Hostile.assertTellsNothing(answer, path);
		}
	}

	@ParameterizedTest
	@MethodSource("paths")
	void refusesTenMegabytes(String path) {
		String question = (path.indexOf('?') < 0) ? "?q=" : "&q=";
		assertRefused(RawRequest.send(this.api, "GET " + path + question + MEGABYTES + " HTTP/1.1", ""), path);
		assertRefused(RawRequest.send(this.api,
				"PUT " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded", "q=" + MEGABYTES),
				path);
	}

	@Test
	void refusesTenMegabytesWhereverTheyStand() {
		for (String head : List.of("GET /" + MEGABYTES, "GET /api/v1/papers/" + MEGABYTES + "/similar",
				"GET /api/v1/papers?" + MEGABYTES + "=1")) {
			assertRefused(RawRequest.send(this.api, head + " HTTP/1.1", ""), "path");
		}
		String papers = "/api/v1/papers HTTP/1.1\r\n";
		assertRefused(RawRequest.send(this.api, "GET " + papers + "Accept: " + MEGABYTES, ""), "header");
		assertRefused(RawRequest.send(this.api, "GET " + papers + MEGABYTES + ": 1", ""), "header");
		for (String type : List.of("application/json", "multipart/form-data; boundary=x")) {
			assertRefused(RawRequest.send(this.api, "POST " + papers + "Content-Type: " + type, MEGABYTES), type);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET /api/v1/papers?q=%zz HTTP/1.1
			GET /api/v1/papers?q=a b HTTP/1.1
			GET /api/v1/papers?q={a} HTTP/1.1
			GET api/v1/papers HTTP/1.1
			GET /api/v1/../../etc/passwd HTTP/1.1
			GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1
			GET /api/v1/papers HTTP/9.9
			GET /api/v1/papers?q=\\0\\1 HTTP/1.1
			TRACE /api/v1/papers HTTP/1.1
			CONNECT 127.0.0.1:7687 HTTP/1.1
			MATCH (n) DETACH DELETE n
			""")
	void refusesWhatIsNoRequest(String line) {
		assertRefused(RawRequest.send(this.api, line.translateEscapes(), ""), line);
	}

	static List<String> paths() {
		return ApiOperation.all()
			.stream()
			.map((operation) -> operation.path().replaceAll("\\{\\w+}", "method:bert"))
			.toList();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.api.uri(path));
	}

	private static void assertRefused(Answer answer, int status, String asked, Object... arguments) {
		assertThat(answer.status()).as(asked, arguments).as(answer.body()).isEqualTo(status);
		assertThat(answer.contentType()).as(asked, arguments).startsWith("application/problem+json");
		assertThat(answer.json().get("status").asInt()).isEqualTo(status);
		Hostile.assertTellsNothing(answer, asked, arguments);
	}

	private static void assertRefused(String answer, String asked) {
		assertThat(answer).as(asked)
			.matches("(?s)HTTP/1\\.1 (4\\d\\d|501|505) .*")
			.contains("application/problem+json")
			.doesNotContain("Exception", "org.apache", "Tomcat", "\tat ");
	}

}
