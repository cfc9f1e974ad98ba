/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalStore;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.backup.BackupCheck;
import org.papergraph.ingest.backup.BackupFile;
import org.papergraph.ingest.backup.BackupManifest;

@Command(name = "backup", mixinStandardHelpOptions = true,
		description = "Writes the local graph and its digest into one file, which restore reads. The local Neo4j must not run.")
final class BackupCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "0..1",
			description = "The file, or a folder for it; default: papergraph- and the date in this folder.")
	private @Nullable Path file;

	@Option(names = "--force", description = "Replace the file if it is there.")
	private boolean force;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	BackupCommand() {
	}

	@Override
	public Integer call() {
		LocalStore store = LocalGraph.store(this.neo4j,
				"stop that server and use neo4j-admin database dump there (export --format csv works while it runs).");
		Path target = target();
		if (!this.force && Files.exists(target)) {
			throw new IngestException(target + " is there already: name another file, or replace it with --force.");
		}
		if (!store.exists()) {
			throw new IngestException("There is no graph in " + store.folder() + " yet: papergraph ingest makes one.");
		}
		try {
			BackupManifest manifest = describe(store);
			BackupFile.write(target, manifest, store::dump);
			Terminal.of(this.spec)
				.out()
				.println(String.format(Locale.ROOT, "%s: %d papers, %.1f MB, digest %s", target, manifest.papers(),
						Files.size(target) / 1e6, manifest.digest()));
			return ExitCode.DONE;
		}
		catch (IOException ex) {
			throw new IngestException("The backup %s could not be written: %s".formatted(target, ex), ex);
		}
	}

	private BackupManifest describe(LocalStore store) throws IOException {
		store.requireRest();
		try (LocalNeo4j server = LocalNeo4j.start(this.neo4j.local());
				GraphConnection connection = LocalGraph.connect(server)) {
			return new BackupCheck(ManifestVersion.number()).describe(connection, store.serverVersion());
		}
	}

	private Path target() {
		Path wished = (this.file != null) ? this.file : Path.of("");
		return Files.isDirectory(wished) ? wished.resolve("papergraph-" + LocalDate.now(ZoneOffset.UTC) + ".zip")
				: wished;
	}

}
