/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp.corenlp;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class CoreNlpModelsTests {

	private static Optional<Path> archive = Optional.empty();

	@BeforeAll
	static void findTheArchive() {
		archive = CoreNlpModels.find();
	}

	@Test
	void readsWordClassesAndVectors() {
		assumeTrue(archive.isPresent(), "CoreNLP's archive of models is not in the local Maven repository");
		CoreNlpModels models = new CoreNlpModels(archive.orElseThrow());
		Map<String, String> classes = models.wordClasses();
		assertThat(classes).hasSizeGreaterThan(500_000);
		assertThat(classes.get("paris")).isEqualTo(classes.get("london"));
		assertThat(models.wordVectors()).hasSizeGreaterThan(100_000).extractingByKey("network").satisfies((vector) -> {
			assertThat(vector).hasSize(50);
		});
	}

	@Test
	void saysWhereTheArchiveIsMissing(@TempDir Path folder) {
		Path missing = folder.resolve("models.jar");
		assertThatIllegalArgumentException().isThrownBy(() -> new CoreNlpModels(missing))
			.withMessageContaining("CoreNLP's models are not at " + missing);
	}

}
