/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalStore;
import org.papergraph.graph.schema.SchemaState;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.backup.BackupCheck;
import org.papergraph.ingest.backup.BackupFile;
import org.papergraph.ingest.backup.BackupManifest;

@Command(name = "restore", mixinStandardHelpOptions = true,
		description = "Makes the local graph from a file that backup wrote, after comparing its digest: all or nothing."
				+ " The local Neo4j must not run.")
final class RestoreCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
	private Path file;

	@Option(names = "--force", description = "Replace the graph that is there.")
	private boolean force;

	@Mixin
	private Neo4jOptions neo4j;

	@SuppressWarnings("NullAway.Init")
	RestoreCommand() {
	}

	@Override
	public Integer call() {
		LocalStore store = LocalGraph.store(this.neo4j, "take " + BackupFile.DUMP
				+ " out of the file with unzip, stop that server and use neo4j-admin database load there.");
		try (BackupFile backup = BackupFile.open(this.file)) {
			requireRoomFor(backup, store);
			SchemaState schema = restore(backup, store);
			Terminal terminal = Terminal.of(this.spec);
			terminal.out()
				.println("restored " + backup.manifest().papers() + " papers, digest " + backup.manifest().digest());
			if (schema instanceof SchemaState.Behind) {
				terminal.err().println(schema.sentence());
			}
			return ExitCode.DONE;
		}
		catch (IOException ex) {
			throw new IngestException("Nothing was restored, %s could not be read or its graph not be stored in %s: %s"
				.formatted(this.file, store.folder(), ex), ex);
		}
	}

	private void requireRoomFor(BackupFile backup, LocalStore store) throws IOException {
		String neo4jOfBackup = backup.manifest().neo4j();
		if (!store.reads(neo4jOfBackup)) {
			throw new IngestException(
					"%s was made with Neo4j %s, and this is Neo4j %s, which cannot read it: use a newer Papergraph."
						.formatted(this.file, neo4jOfBackup, store.serverVersion()));
		}
		if (!this.force && store.exists()) {
			throw new IngestException(
					"There is a graph in %s already: back it up first (papergraph backup), and replace it with --force."
						.formatted(store.folder()));
		}
	}

	private static SchemaState restore(BackupFile backup, LocalStore store) throws IOException {
		BackupManifest manifest = backup.manifest();
		SchemaState[] schema = new SchemaState[1];
		try (InputStream dump = backup.dump()) {
			store.replace(dump, (server) -> schema[0] = check(server, manifest));
		}
		return schema[0];
	}

	private static SchemaState check(LocalNeo4j server, BackupManifest manifest) {
		try (GraphConnection connection = LocalGraph.connect(server)) {
			return new BackupCheck(ManifestVersion.number()).requireSame(connection, manifest);
		}
	}

}
