/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.papergraph.ingest.IngestException;

/**
 * A backup in one file: a ZIP archive of a manifest and a dump that {@code neo4j-admin}
 * reads, too. ZIP keeps a checksum of each, and its table of contents comes last, so that
 * a file that was cut short is seen at once.
 */
public final class BackupFile implements AutoCloseable {

	static final String MANIFEST = "papergraph.properties";

	/** The name of the dump in the archive. */
	public static final String DUMP = "neo4j.dump";

	private final Path path;

	private final ZipFile archive;

	private final BackupManifest manifest;

	private BackupFile(Path path, ZipFile archive, BackupManifest manifest) {
		this.path = path;
		this.archive = archive;
		this.manifest = manifest;
	}

	/**
	 * Writes a backup, which appears under its name when it is whole.
	 * @param path the file, replaced if it is there
	 * @param manifest what to say of the graph
	 * @param dump writes the dump
	 * @throws IOException if the file cannot be written
	 */
	public static void write(Path path, BackupManifest manifest, DumpWriter dump) throws IOException {
		Path part = path.resolveSibling(path.getFileName() + ".part");
		try {
			try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(part))) {
				// Neo4j has compressed it already.
				archive.setLevel(Deflater.NO_COMPRESSION);
				archive.putNextEntry(new ZipEntry(MANIFEST));
				archive.write(manifest.text().getBytes(StandardCharsets.UTF_8));
				archive.putNextEntry(new ZipEntry(DUMP));
				dump.writeTo(archive);
				archive.closeEntry();
			}
			Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/**
	 * Opens a backup.
	 * @param path the file
	 * @throws IngestException if it is no backup that this version reads
	 */
	public static BackupFile open(Path path) {
		try {
			ZipFile archive = new ZipFile(path.toFile());
			try {
				return new BackupFile(path, archive, manifest(archive));
			}
			catch (IOException | IllegalArgumentException ex) {
				archive.close();
				throw ex;
			}
		}
		catch (NoSuchFileException ex) {
			throw new IngestException("There is no file " + path + ": name a backup that papergraph backup made.", ex);
		}
		catch (ZipException ex) {
			throw new IngestException(
					"%s is no backup of Papergraph, or is cut short (%s): name a whole file that papergraph backup made."
						.formatted(path, ex.getMessage()),
					ex);
		}
		catch (IllegalArgumentException ex) {
			throw new IngestException("%s cannot be restored: %s.".formatted(path, ex.getMessage()), ex);
		}
		catch (IOException ex) {
			throw new IngestException("%s cannot be read: %s".formatted(path, ex), ex);
		}
	}

	/**
	 * {@return what it says of the graph}
	 */
	public BackupManifest manifest() {
		return this.manifest;
	}

	/**
	 * Opens the dump, which fails at its end if it is not as it was written.
	 * @return the dump, for the caller to close
	 * @throws IOException if it cannot be read
	 */
	public InputStream dump() throws IOException {
		// Unlike an archive that is opened as a whole, a stream compares checksums.
		ZipInputStream stream = new ZipInputStream(Files.newInputStream(this.path));
		ZipEntry entry = stream.getNextEntry();
		while (entry != null && !entry.getName().equals(DUMP)) {
			entry = stream.getNextEntry();
		}
		return stream;
	}

	@Override
	public void close() throws IOException {
		this.archive.close();
	}

	private static BackupManifest manifest(ZipFile archive) throws IOException {
		if (archive.getEntry(DUMP) == null) {
			throw new ZipException("there is no " + DUMP + " in it");
		}
		ZipEntry entry = archive.getEntry(MANIFEST);
		if (entry == null) {
			throw new ZipException("there is no " + MANIFEST + " in it");
		}
		try (InputStream text = archive.getInputStream(entry)) {
			return BackupManifest.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Writes a dump of Neo4j. */
	@FunctionalInterface
	public interface DumpWriter {

		/**
		 * Writes.
		 * @param target takes the dump, and is not closed
		 * @throws IOException if it cannot be written
		 */
		void writeTo(OutputStream target) throws IOException;

	}

}
