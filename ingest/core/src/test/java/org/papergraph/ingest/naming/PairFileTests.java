/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.ingest.IngestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PairFileTests {

	@TempDir
	private Path folder;

	PairFileTests() {
		this.folder = Path.of("");
	}

	@Test
	void readsPairsAndSkipsComments() throws IOException {
		NameRules rules = read("# mine\n\nalways\tImageNet\tImageNet-1K\nnever\tCL\tContinual Learning\n");
		assertThat(rules.all()).containsExactly(
				new NameRule(NameVerdict.ALWAYS, "imagenet", "imagenet-1k", "mine.tsv:3"),
				new NameRule(NameVerdict.NEVER, "cl", "continual learning", "mine.tsv:4"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			maybe,A,B            | must start with 'always' or 'never', not 'maybe'
			always,A             | but has 1 tabs
			always,A,            | fill in both names
			never,CIFAR10,CIFAR-10 | remove the line
			""")
	void namesFileAndLineOfWhatIsNoPair(String line, String problem) {
		assertThatExceptionOfType(IngestException.class)
			.isThrownBy(() -> read("# one\n" + line.replace(',', '\t') + "\n"))
			.withMessageContaining("mine.tsv:2: ")
			.withMessageContaining(problem);
	}

	private NameRules read(String text) throws IOException {
		Path file = this.folder.resolve("mine.tsv");
		Files.writeString(file, text);
		return PairFile.read(file);
	}

}
