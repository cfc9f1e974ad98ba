/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import org.papergraph.ingest.IngestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordOptionsTests {

	private static final String ADDRESS = "bolt://host:7687";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			se cret       | se cret
			"secret\n"    | secret
			"secret\r\n"  | secret
			" secret\n\n" | " secret\n"
			""")
	void aFileHoldsThePasswordWithoutItsLastLineBreak(String content, String password) throws IOException {
		assertThat(options("--password-file", file(content)).password(ADDRESS)).isEqualTo(password);
	}

	@Test
	void whatIsTypedGoesBeforeAFile() throws IOException {
		assertThat(options("--password-file", file("other"), "--password", "typed").password(ADDRESS))
			.isEqualTo("typed");
	}

	@Test
	void aFileWithoutPasswordIsNamed() throws IOException {
		String empty = file("\n");
		assertThatExceptionOfType(IngestException.class)
			.isThrownBy(() -> options("--password-file", empty).password(ADDRESS))
			.withMessage("The password file " + empty + " is empty: write the password into it.");
	}

	@Test
	void aFileThatCannotBeReadIsNamed() {
		String missing = this.folder.resolve("missing").toString();
		assertThatExceptionOfType(IngestException.class)
			.isThrownBy(() -> options("--password-file", missing).password(ADDRESS))
			.withMessage(
					"The password file " + missing + " cannot be read: check NEO4J_PASSWORD_FILE and who may read it.");
	}

	private String file(String content) throws IOException {
		return Files.writeString(this.folder.resolve("password"), content).toString();
	}

	private static PasswordOptions options(String... arguments) {
		return CommandLine.populateCommand(new PasswordOptions(), arguments);
	}

}
