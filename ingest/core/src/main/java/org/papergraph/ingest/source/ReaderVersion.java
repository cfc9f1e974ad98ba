/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the readers by the code they consist of, so that nobody has to remember to raise
 * a number when a reader learns something.
 */
final class ReaderVersion {

	private static final int DIGITS = 16;

	private ReaderVersion() {
	}

	/**
	 * {@return such as {@code 3f2a91c40b5d6e78}, the same for the same code and columns}
	 */
	static String of(ColumnNames columns) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(columns.toString().getBytes(StandardCharsets.UTF_8));
			Path place = Path.of(ReaderVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			String folder = ReaderVersion.class.getPackageName().replace('.', '/');
			if (Files.isDirectory(place)) {
				add(digest, place.resolve(folder));
			}
			else {
				try (FileSystem jar = FileSystems.newFileSystem(place)) {
					add(digest, jar.getPath(folder));
				}
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException("a place of classes is a URI", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(MessageDigest digest, Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> classes = files.filter((file) -> file.toString().endsWith(".class"))
				.sorted(Comparator.comparing((file) -> folder.relativize(file).toString().replace('\\', '/')))
				.toList();
			for (Path file : classes) {
				digest.update(Files.readAllBytes(file));
			}
		}
	}

}
