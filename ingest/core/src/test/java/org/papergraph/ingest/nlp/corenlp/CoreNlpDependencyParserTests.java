/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.nlp.DependencyTree;
import org.papergraph.ingest.nlp.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class CoreNlpDependencyParserTests {

	@Test
	void findsSubjectObjectAndPreposition() {
		Optional<Path> archive = CoreNlpModels.find();
		assumeTrue(archive.isPresent(), "CoreNLP's archive of models is not in the local Maven repository");
		List<Token> tokens = new CoreNlpAnnotator()
			.annotate(List.of(List.of("We", "train", "a", "parser", "on", "sentences", ".")))
			.sentences()
			.get(0)
			.tokens();
		DependencyTree tree = CoreNlpDependencyParser.read(archive.orElseThrow()).parse(tokens);
		assertThat(tree.relations()).startsWith("nsubj", "root", "det", "obj", "case");
		assertThat(tree.heads()).startsWith(1, DependencyTree.NONE, 3, 1, 5);
		assertThat(tree.caseOf(5)).isEqualTo(4);
	}

	@Test
	void saysThatAnArchiveHoldsNoParser(@TempDir Path folder) throws IOException {
		Path archive = folder.resolve("models.jar");
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(archive))) {
			jar.putNextEntry(new ZipEntry("other"));
		}
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> CoreNlpDependencyParser.read(archive))
			.withMessageContaining(archive.toString())
			.withStackTraceContaining("there is no edu/stanford/nlp/models/parser");
	}

}
