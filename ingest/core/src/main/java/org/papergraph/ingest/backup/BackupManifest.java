/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What a backup says of the graph in it.
 *
 * @param papergraph the version of Papergraph that made it
 * @param neo4j the version of Neo4j that wrote the dump, such as 5.26.30
 * @param digest the digest of the graph
 * @param papers how many papers it holds
 */
public record BackupManifest(String papergraph, String neo4j, String digest, long papers) {

	/** The form of backups that this version writes, and the newest that it reads. */
	static final int FORMAT = 1;

	/**
	 * Reads a manifest.
	 * @param text its lines, name and value
	 * @throws IllegalArgumentException if it is none, or of a later form
	 */
	static BackupManifest parse(String text) {
		Properties lines = new Properties();
		try {
			lines.load(new StringReader(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		long format = number(lines, "format");
		if (format > FORMAT) {
			throw new IllegalArgumentException(
					"it is of form %d, and this Papergraph reads up to %d: use a newer Papergraph".formatted(format,
							FORMAT));
		}
		String neo4j = value(lines, "neo4j");
		if (!neo4j.matches("\\d+(\\.\\d+)*")) {
			throw new IllegalArgumentException("its manifest says neo4j=%s, which is no version".formatted(neo4j));
		}
		return new BackupManifest(value(lines, "papergraph"), neo4j, value(lines, "digest"), number(lines, "papers"));
	}

	String text() {
		return "format=%d\npapergraph=%s\nneo4j=%s\ndigest=%s\npapers=%d\n".formatted(FORMAT, this.papergraph,
				this.neo4j, this.digest, this.papers);
	}

	private static String value(Properties lines, String name) {
		String value = lines.getProperty(name);
		if (value == null) {
			throw new IllegalArgumentException("its manifest does not say " + name);
		}
		return value;
	}

	private static long number(Properties lines, String name) {
		String value = value(lines, name);
		try {
			return Long.parseLong(value);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("its manifest says %s=%s, which is no number".formatted(name, value),
					ex);
		}
	}

}
