/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordFileTests {

	@TempDir
	private Path folder;

	@Test
	void generatesALongPasswordOnce() throws IOException {
		Path file = this.folder.resolve("password");
		String password = PasswordFile.readOrCreate(file);
		assertThat(password).matches("[A-Za-z0-9_-]{24}");
		assertThat(PasswordFile.readOrCreate(file)).isEqualTo(password);
		assertThat(PasswordFile.readOrCreate(this.folder.resolve("other"))).isNotEqualTo(password);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyTheOwnerMayReadIt() throws IOException {
		Path file = this.folder.resolve("password");
		PasswordFile.readOrCreate(file);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void takesThePasswordThatAPersonWrote() throws IOException {
		Path file = Files.writeString(this.folder.resolve("password"), "my own one \n");
		assertThat(PasswordFile.readOrCreate(file)).isEqualTo("my own one");
	}

	@Test
	void refusesAnEmptyFile() throws IOException {
		Path file = Files.createFile(this.folder.resolve("password"));
		assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> PasswordFile.readOrCreate(file))
			.withMessage("The password file %s is empty: write the password of the user neo4j into it.", file);
	}

}
