/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.papergraph.ingest.IngestException;

/**
 * Finds the files that a path stands for.
 */
public final class SourceFinder {

	private SourceFinder() {
	}

	/**
	 * Lists a file, or the files in a folder and the folders below it; a ZIP archive
	 * stands for the files in it.
	 * @param path a file or folder
	 * @return the files sorted by their path, without hidden ones (those whose name, or
	 * whose folder's name below {@code path}, starts with a dot)
	 * @throws IngestException if there is no such path or it cannot be listed
	 */
	public static List<SourceInput> find(Path path) {
		if (!Files.exists(path)) {
			throw new IngestException("There is no file or folder '" + path + "': check the name.");
		}
		if (!Files.isDirectory(path)) {
			return ZipEntries.of(path);
		}
		try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !isHidden(path.relativize(file)))
				.sorted(Comparator.comparing((file) -> path.relativize(file).toString().replace('\\', '/')))
				.flatMap((file) -> ZipEntries.of(file).stream())
				.toList();
		}
		catch (IOException | java.io.UncheckedIOException ex) {
			throw new IngestException("The folder '" + path + "' cannot be listed (" + ex.getMessage()
					+ "): check that you may read it and everything in it.", ex);
		}
	}

	private static boolean isHidden(Path relative) {
		for (Path name : relative) {
			if (name.toString().startsWith(".")) {
				return true;
			}
		}
		return false;
	}

}
