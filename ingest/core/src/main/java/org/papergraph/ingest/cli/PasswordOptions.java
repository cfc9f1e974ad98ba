/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.papergraph.ingest.IngestException;

/**
 * Where the password of a server comes from. What is typed goes before a file, and a file
 * before the environment, which other processes of the same user can see.
 */
final class PasswordOptions {

	private static final String VARIABLE = "NEO4J_PASSWORD";

	@Option(names = "--password", paramLabel = "PASSWORD", interactive = true, arity = "0..1",
			description = "Password; asked for when given without a value; default: NEO4J_PASSWORD.")
	private @Nullable String typed;

	@Option(names = "--password-file", paramLabel = "FILE", defaultValue = "${env:NEO4J_PASSWORD_FILE}",
			description = "Read the password from a file; default: NEO4J_PASSWORD_FILE.")
	private @Nullable Path file;

	/**
	 * {@return the password}
	 * @param address the server it is for, in messages
	 * @throws IngestException if there is none, or its file cannot be read or is empty
	 */
	String password(String address) {
		if (this.typed != null) {
			return this.typed;
		}
		if (this.file != null && !this.file.toString().isEmpty()) {
			return read(this.file);
		}
		String environment = System.getenv(VARIABLE);
		if (environment == null || environment.isEmpty()) {
			throw new IngestException("There is no password for " + address
					+ ": set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, or give --password.");
		}
		return environment;
	}

	/** Editors end a file with a line break, which is no part of the password. */
	private static String read(Path file) {
		try {
			String password = Files.readString(file).replaceFirst("\\R\\z", "");
			if (password.isEmpty()) {
				throw new IngestException("The password file " + file + " is empty: write the password into it.");
			}
			return password;
		}
		catch (IOException ex) {
			throw new IngestException(
					"The password file " + file + " cannot be read: check NEO4J_PASSWORD_FILE and who may read it.",
					ex);
		}
	}

}
