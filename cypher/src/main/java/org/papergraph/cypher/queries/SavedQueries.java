/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The saved queries that come with Papergraph.
 */
public final class SavedQueries {

	private static final String FOLDER = "/papergraph/queries";

	private static final String ENDING = ".cypher";

	private final List<SavedQuery> queries;

	private SavedQueries(List<SavedQuery> queries) {
		this.queries = queries;
	}

	/**
	 * Reads the queries from the class path.
	 * @return the catalogue, sorted by name
	 */
	public static SavedQueries bundled() {
		URL place = Objects.requireNonNull(SavedQueries.class.getResource(FOLDER), FOLDER);
		try {
			URI uri = place.toURI();
			if (!"jar".equals(uri.getScheme())) {
				return read(Path.of(uri));
			}
			try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
				return read(jar.getPath(FOLDER));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The saved queries in " + place + " cannot be read", ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException("The place of the saved queries is no URI: " + place, ex);
		}
	}

	/** All queries, sorted by name. */
	public List<SavedQuery> all() {
		return this.queries;
	}

	/**
	 * The query that a person means.
	 * @param wanted its name, its name without the number, or its number
	 */
	public Optional<SavedQuery> find(String wanted) {
		return this.queries.stream().filter((query) -> query.isMeantBy(wanted)).findFirst();
	}

	private static SavedQueries read(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return new SavedQueries(files.filter((file) -> file.getFileName().toString().endsWith(ENDING))
				.sorted()
				.map(SavedQueries::readQuery)
				.toList());
		}
	}

	private static SavedQuery readQuery(Path file) {
		try {
			String name = file.getFileName().toString();
			return SavedQueryText.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The saved query " + file + " cannot be read", ex);
		}
	}

}
