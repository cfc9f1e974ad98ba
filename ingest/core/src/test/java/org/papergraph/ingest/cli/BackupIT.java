/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.backup.BackupFile;
import org.papergraph.ingest.backup.BackupManifest;
import org.papergraph.ingest.fixture.CapitalNames;
import org.papergraph.ingest.fixture.InventedLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/** Backs up a graph through the command line and restores it somewhere else. */
@Tag("own-server")
class BackupIT {

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	BackupIT() {
	}

	@Test
	void aRestoredGraphIsTheOneThatWasBackedUp() throws IOException {
		Path pages = this.folder.resolve("pages");
		InventedLibrary.of(1, 10).writeTo(pages);
		done(CliOutcome.of(at("home", CapitalNames.options()), "ingest", pages.toString()));
		Path file = this.folder.resolve("graph.zip");
		String said = done(CliOutcome.of(at("home"), "backup", file.toString()));
		String digest = said.strip().replaceFirst(".* digest ", "");
		assertThat(said).startsWith(file + ": ");
		CliOutcome.of(at("home"), "backup", file.toString())
			.assertFailed(file + " is there already: name another file, or replace it with --force.");
		CliOutcome.of(at("home"), "restore", file.toString())
			.assertFailed("There is a graph in " + this.folder.resolve("home/neo4j") + " already: ");
		CliOutcome.of(at("elsewhere"), "restore", lying(file).toString())
			.assertFailed(
					"The graph of this backup is not the one that was backed up, and nothing was restored: it has ");
		assertThat(done(CliOutcome.of(at("elsewhere"), "restore", file.toString()))).endsWith(digest + "\n");
		assertThat(done(CliOutcome.of(at("elsewhere"), "digest"))).isEqualTo(digest + "\n");
	}

	@Test
	void whatCannotBeRestoredIsSaidBeforeAnythingHappens() throws IOException {
		Path file = this.folder.resolve("newer.zip");
		BackupFile.write(file, new BackupManifest("9.9.9", "9999.1.0", "ab", 1), (target) -> target.write(1));
		CliOutcome.of(at("home"), "restore", file.toString())
			.assertFailed(file + " was made with Neo4j 9999.1.0, and this is Neo4j ");
		CliOutcome.of(at("home"), "backup", this.folder.toString())
			.assertFailed("There is no graph in " + this.folder.resolve("home/neo4j") + " yet");
		for (String command : List.of("backup", "restore")) {
			CliOutcome remote = CliOutcome.of(command, "--uri=bolt://127.0.0.1:1", file.toString());
			assertThat(remote.code()).isEqualTo(ExitCode.USAGE);
			assertThat(remote.err()).startsWith("papergraph: This works on the local graph").contains("neo4j-admin");
		}
		assertThat(this.folder.resolve("home/neo4j/data")).doesNotExist();
	}

	private static Path lying(Path file) throws IOException {
		Path other = file.resolveSibling("other.zip");
		try (BackupFile backup = BackupFile.open(file); InputStream dump = backup.dump()) {
			BackupManifest manifest = backup.manifest();
			BackupFile.write(other,
					new BackupManifest(manifest.papergraph(), manifest.neo4j(), "0".repeat(64), manifest.papers()),
					dump::transferTo);
		}
		return other;
	}

	private List<String> at(String home) {
		return at(home, List.of());
	}

	private List<String> at(String home, List<String> more) {
		return Stream.concat(Stream.of("--uri=", "--home=" + this.folder.resolve(home)), more.stream()).toList();
	}

	private static String done(CliOutcome outcome) {
		assertThat(outcome.code()).as(outcome.err()).isZero();
		return outcome.out();
	}

}
