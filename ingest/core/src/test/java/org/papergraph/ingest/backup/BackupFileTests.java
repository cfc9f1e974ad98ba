/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.ingest.IngestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class BackupFileTests {

	private static final BackupManifest MANIFEST = new BackupManifest("1.2.3", "5.26.0", "ab12", 7);

	private static final byte[] DUMP = "a dump of tea leaves".repeat(100).getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	@Test
	void givesBackWhatWasWritten() throws IOException {
		Path file = written();
		try (BackupFile backup = BackupFile.open(file)) {
			assertThat(backup.manifest()).isEqualTo(MANIFEST);
			assertThat(backup.dump().readAllBytes()).isEqualTo(DUMP);
		}
		assertThat(this.folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void theBackupBeforeStaysWhenANewOneFails() throws IOException {
		Path file = written();
		byte[] before = Files.readAllBytes(file);
		assertThatIOException().isThrownBy(() -> BackupFile.write(file, MANIFEST, (target) -> {
			target.write(1);
			throw new IOException("No space left on device");
		}));
		assertThat(file).hasBinaryContent(before);
		assertThat(this.folder).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void aFileThatIsCutShortIsNoBackup() throws IOException {
		byte[] whole = Files.readAllBytes(written());
		Path cut = this.folder.resolve("cut.zip");
		for (int length : IntStream.iterate(0, (at) -> at < whole.length, (at) -> at + 97).toArray()) {
			Files.write(cut, Arrays.copyOf(whole, length));
			assertRefused(cut, cut + " is no backup of Papergraph, or is cut short (");
		}
	}

	@Test
	void aFileOfAnotherKindIsNoBackup() throws IOException {
		assertRefused(Files.writeString(this.folder.resolve("tea.txt"), "tea"), "tea.txt is no backup of Papergraph");
		assertRefused(this.folder.resolve("nowhere.zip"), "There is no file " + this.folder.resolve("nowhere.zip"));
		assertRefused(this.folder, this.folder + " cannot be read");
		assertRefused(archive("neo4j.dump", ""), "there is no papergraph.properties in it");
		assertRefused(archive("papergraph.properties", MANIFEST.text()), "there is no neo4j.dump in it");
	}

	@Test
	void aDumpThatChangedOnTheDiskCannotBeReadToItsEnd() throws IOException {
		Path file = written();
		byte[] bytes = Files.readAllBytes(file);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		bytes[text.lastIndexOf("tea leaves")] ^= 1;
		Files.write(file, bytes);
		try (BackupFile backup = BackupFile.open(file)) {
			assertThatIOException().isThrownBy(() -> backup.dump().readAllBytes()).withMessageContaining("CRC");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			format=2                       | it is of form 2, and this Papergraph reads up to 1: use a newer Papergraph.
			format=x                       | its manifest says format=x, which is no number.
			papers=7                       | its manifest does not say format.
			format=1 papergraph=1 neo4j=5.26.0 | its manifest does not say digest.
			format=1 papergraph=1 neo4j=tea digest=ab papers=7 | its manifest says neo4j=tea, which is no version.
			""")
	void aManifestThatIsNotUnderstoodIsSaid(String lines, String message) {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> BackupManifest.parse(lines.replace(' ', '\n')))
			.withMessage(message.substring(0, message.length() - 1));
	}

	private Path written() throws IOException {
		Path file = this.folder.resolve("backup.zip");
		BackupFile.write(file, MANIFEST, (target) -> target.write(DUMP));
		return file;
	}

	private Path archive(String entry, String content) throws IOException {
		Path file = this.folder.resolve(entry + ".zip");
		try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
			archive.putNextEntry(new ZipEntry(entry));
			archive.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	private static void assertRefused(Path file, String message) {
		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> BackupFile.open(file))
			.withMessageContaining(message);
	}

}
