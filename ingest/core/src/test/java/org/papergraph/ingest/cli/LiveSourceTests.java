/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A query on the command line. Its only page was kept by an earlier run, so that nobody
 * is asked.
 */
class LiveSourceTests {

	private static final String PAGE = """
			{"meta": {"count": 1, "next_cursor": null}, "group_by": [], "results": [{"id": "https://openalex.org/W9001",
			"title": "On Beehives", "abstract_inverted_index": {"We": [0], "count": [1], "bees": [2]}}]}""";

	@TempDir
	private Path home;

	@Test
	void aQueryIsReadLikeAnyOtherSource() throws Exception {
		keep("openalex:bees in winter");
		CliOutcome outcome = CliOutcome.of("ingest", "--dry-run", "--limit", "1", "--home", this.home.toString(),
				"openalex:bees in  winter");
		assertThat(outcome.out()).isEqualToIgnoringNewLines("read 1 entries of 1 papers, rejected 0");
		assertThat(outcome.err()).contains(
				"openalex:bees in winter: all pages were kept from an earlier run (1); --refresh asks again",
				"read 1 entries from openalex:bees in winter#page-0001");
		assertThat(outcome.code()).isZero();
	}

	@Test
	void everyCommandThatReadsTakesQueries() throws Exception {
		keep("openalex:bees");
		CliOutcome outcome = CliOutcome.of("sources", "--limit", "1", "--home", this.home.toString(), "openalex:bees");
		assertThat(outcome.out()).contains("openalex");
		assertThat(outcome.code()).isZero();
	}

	@Test
	void aQueryMustAskForSomething() {
		CliOutcome outcome = CliOutcome.of("extract", "--home", this.home.toString(), "arxiv:");
		assertThat(outcome.err()).startsWith("papergraph: There is no query after 'arxiv:': write what to ask for");
		assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
	}

	private void keep(String query) throws IOException {
		Path folder = Files.createDirectories(this.home.resolve("live").resolve(sha256(query).substring(0, 16)));
		Files.writeString(folder.resolve("page-0001"), PAGE);
		Files.writeString(folder.resolve("page-0001.json"),
				"""
						{"source": "%s", "cursor": "page:1", "wanted": 1, "records": 1, "next": null, "total": 1, "sha256": "%s"}"""
					.formatted(query, sha256(PAGE)));
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
