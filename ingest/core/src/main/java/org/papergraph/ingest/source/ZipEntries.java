/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files in a ZIP archive, each a source of its own.
 */
final class ZipEntries {

	private static final byte[] MAGIC = { 'P', 'K', 3, 4 };

	private ZipEntries() {
	}

	/**
	 * Looks into a file.
	 * @param path any file
	 * @return its entries, sorted by name, without hidden ones; the file itself if it is
	 * no archive, or one that cannot be opened
	 */
	static List<SourceInput> of(Path path) {
		return of(path, SourceInput.ofFile(path));
	}

	/** The same of a file that stands for another source. */
	static List<SourceInput> of(Path path, SourceInput whole) {
		if (!isArchive(path)) {
			return List.of(whole);
		}
		try (ZipFile archive = new ZipFile(path.toFile())) {
			return archive.stream()
				.filter((entry) -> !entry.isDirectory() && !isHidden(entry.getName()))
				.sorted(Comparator.comparing(ZipEntry::getName))
				.map((entry) -> input(path, whole, entry.getName()))
				.toList();
		}
		catch (IOException ex) {
			return List.of(new SourceInput(whole.uri(), whole.label(), () -> {
				throw new DamagedSourceException("zip", ex);
			}));
		}
	}

	private static SourceInput input(Path path, SourceInput whole, String name) {
		return new SourceInput(whole.uri() + "!/" + name, whole.label() + "!/" + name, () -> open(path, name));
	}

	private static InputStream open(Path path, String name) throws IOException {
		ZipFile archive = new ZipFile(path.toFile());
		try {
			InputStream content = archive.getInputStream(archive.getEntry(name));
			return new FilterInputStream(content) {
				@Override
				public int read(byte[] bytes, int offset, int length) throws IOException {
					try {
						return super.read(bytes, offset, length);
					}
					catch (IOException ex) {
						throw new DamagedSourceException("zip", ex);
					}
				}

				@Override
				public void close() throws IOException {
					archive.close();
				}
			};
		}
		catch (IOException ex) {
			archive.close();
			throw new DamagedSourceException("zip", ex);
		}
	}

	private static boolean isArchive(Path path) {
		try (InputStream stream = Files.newInputStream(path)) {
			return Arrays.equals(stream.readNBytes(MAGIC.length), MAGIC);
		}
		catch (IOException ex) {
			// Whoever reads it will say why.
			return false;
		}
	}

	/** Of hidden files, and of the notes that macOS adds to archives. */
	private static boolean isHidden(String name) {
		return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
	}

}
