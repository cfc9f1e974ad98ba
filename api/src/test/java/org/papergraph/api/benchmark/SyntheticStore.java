/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.graph.export.ImportCsvSink;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.synthetic.SyntheticGraph;
import org.papergraph.graph.write.GraphDeriver;

/**
 * A local server with a synthetic graph, made the first time it is asked for: written as
 * CSV, imported, migrated and derived as any other graph.
 */
final class SyntheticStore {

	private static final String DONE = "derived";

	private final Path folder;

	private final int papers;

	SyntheticStore(Path folder, int papers) {
		this.folder = folder.resolve("papers-" + papers);
		this.papers = papers;
	}

	/**
	 * {@return the running server; the caller closes it}
	 */
	LocalNeo4j start() {
		try {
			if (!Files.exists(this.folder.resolve(DONE))) {
				make();
			}
			return withSchema(LocalNeo4j.start(settings()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A graph that an older version made gets the indexes of this one. */
	private static LocalNeo4j withSchema(LocalNeo4j server) {
		try (GraphConnection connection = GraphConnection.open(settings(server))) {
			new SchemaMigrator(connection).migrate();
			connection.driver().executableQuery("CALL db.awaitIndexes(600)").execute();
		}
		return server;
	}

	private LocalNeo4jSettings settings() {
		return LocalNeo4jSettings.of(this.folder.resolve("home"))
			.withPorts(0, 0)
			.withMemory("3g", "4g")
			.withStartTimeout(Duration.ofMinutes(10));
	}

	private void make() throws IOException {
		Progress progress = new Progress(this.papers + " papers");
		Path files = this.folder.resolve("csv");
		delete(files);
		try (ImportCsvSink sink = new ImportCsvSink(files)) {
			new SyntheticGraph(this.papers).writeTo(sink);
		}
		progress.done("written");
		LocalNeo4jSettings settings = settings();
		LocalNeo4j.start(settings).close();
		importFiles(settings, files);
		delete(files);
		progress.done("imported");
		try (LocalNeo4j server = LocalNeo4j.start(settings);
				GraphConnection connection = GraphConnection.open(settings(server))) {
			new SchemaMigrator(connection).migrate();
			progress.done("migrated");
			new GraphDeriver(connection).derive();
			progress.done("derived");
		}
		Files.createFile(this.folder.resolve(DONE));
	}

	static GraphSettings settings(LocalNeo4j server) {
		return new GraphSettings(server.boltUri(), server.username(), server.password(),
				GraphSettings.DEFAULT_DATABASE);
	}

	private static void importFiles(LocalNeo4jSettings settings, Path files) throws IOException {
		Path home = settings.home().resolve("neo4j");
		ProcessBuilder command = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx3g",
				"-cp", settings.lib().toAbsolutePath() + "/*", "--add-opens", "java.base/java.nio=ALL-UNNAMED",
				"--add-opens", "java.base/sun.nio.ch=ALL-UNNAMED", "org.neo4j.cli.AdminTool", "database", "import",
				"full", "@" + ImportCsvSink.ARGUMENTS, "--overwrite-destination=true", GraphSettings.DEFAULT_DATABASE)
			.directory(files.toFile())
			.redirectErrorStream(true)
			.redirectOutput(settings.home().resolve("import.log").toFile());
		command.environment().put("NEO4J_HOME", home.toString());
		command.environment().put("NEO4J_CONF", home.resolve("conf").toString());
		try {
			if (command.start().waitFor() != 0) {
				throw new IOException("The import failed: see import.log in " + settings.home());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("The import was interrupted", ex);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

}
