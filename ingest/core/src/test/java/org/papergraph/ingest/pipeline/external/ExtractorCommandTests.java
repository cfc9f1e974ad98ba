/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.IngestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExtractorCommandTests {

	private static final Duration LIMIT = Duration.ofSeconds(1);

	@Test
	void splitsAtBlanksOutsideQuotes() {
		assertThat(ExtractorCommand.parse(" python3  \"my models/tag.py\" --name='it is' C:\\x ", null, LIMIT).words())
			.containsExactly("python3", "my models/tag.py", "--name=it is", "C:\\x");
	}

	@Test
	void refusesAnOpenQuoteAndAnEmptyCommand() {
		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> ExtractorCommand.parse("tag 'x", null, LIMIT))
			.withMessage("The extractor's command has a quote without its partner: tag 'x");
		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> ExtractorCommand.parse(" ", null, LIMIT))
			.withMessage("The extractor has no command: name a program and its arguments.");
	}

	@Test
	void namesAProgramByItsContentUnlessToldOtherwise(@TempDir Path folder) throws IOException {
		Path program = Files.writeString(folder.resolve("tag.py"), "print(1)");
		String before = name(program);
		assertThat(before).matches("tag\\.py-[0-9a-f]{8}").isEqualTo(name(program));
		Files.writeString(program, "print(2)");
		assertThat(name(program)).isNotEqualTo(before);
		assertThat(ExtractorCommand.parse("python3 x", "scibert-1.2", LIMIT).name()).isEqualTo("scibert-1.2");
	}

	private static String name(Path program) {
		return ExtractorCommand.parse("python3 " + program, null, LIMIT).name();
	}

}
