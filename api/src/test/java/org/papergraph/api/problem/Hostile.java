/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.papergraph.api.fixture.ApiClient.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody should send, and what must hold for every answer to it.
 */
public final class Hostile {

	/**
	 * Values of texts: Cypher, the syntax of the search, paths, odd characters, cursors.
	 */
	public static final List<String> TEXTS = List.of("' OR 1=1 // \"}) DETACH DELETE n // $id ` \\",
			"x'}) MATCH (n) DETACH DELETE n RETURN 1 AS x //", "*:* AND NOT (a~ OR b^9 [a TO z]) title:*", "((((((((\"",
			"../../etc/passwd %", "\u0001\u0000\ud83d\ude00\u202e", "method:x\ty", "", "b".repeat(600),
			"99999999999999999999", "<script>alert(1)</script>", cursor("1e308", "' //", "x"), cursor("NaN", "", ""));

	/** Values of whole numbers. */
	public static final List<String> NUMBERS = List.of("-1", "0", "2147483648", "1e3", "", "1 RETURN n");

	private Hostile() {
	}

	/** A cursor that has the form of ours, with a content that no listing gave. */
	private static String cursor(String... parts) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Holds for an answer, or for a problem that is the client's and says nothing of the
	 * program.
	 * @param answer the answer
	 * @param asked what was asked, with its arguments
	 */
	static void assertHarmless(Answer answer, String asked, Object... arguments) {
		assertThat(answer.status()).as(asked, arguments).as(answer.body()).isIn(200, 400, 404);
		if (answer.status() != 200) {
			assertThat(answer.contentType()).as(asked, arguments).startsWith("application/problem+json");
			assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
		}
		assertTellsNothing(answer, asked, arguments);
	}

	/**
	 * Holds where no part of the program or of a statement is told.
	 * @param answer the answer
	 * @param asked what was asked, with its arguments
	 */
	public static void assertTellsNothing(Answer answer, String asked, Object... arguments) {
		assertThat(answer.body()).as(asked, arguments)
			.doesNotContain("\tat ", "Exception", "org.papergraph", "org.springframework", "java.", "Neo.ClientError");
	}

}
