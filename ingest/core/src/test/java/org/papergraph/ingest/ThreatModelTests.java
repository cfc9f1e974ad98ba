/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each claim of the threat model names a test that there is. */
class ThreatModelTests {

	private static final Path ROOT = Path.of("../..");

	private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Tests|IT))`");

	@Test
	void everyClaimHasATest() throws IOException {
		Set<String> tests = testClasses();
		List<String> claims = Files.readAllLines(ROOT.resolve("docs/threat-model.md"))
			.stream()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| from "))
			.toList();
		assertThat(claims).hasSizeGreaterThan(5).allSatisfy((claim) -> {
			List<String> named = TEST.matcher(claim).results().map((MatchResult match) -> match.group(1)).toList();
			assertThat(named).as(claim).isNotEmpty().isSubsetOf(tests);
		});
	}

	private static Set<String> testClasses() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith("Tests.java") || name.endsWith("IT.java"))
				.map((name) -> name.substring(0, name.length() - ".java".length()))
				.collect(Collectors.toSet());
		}
	}

}
