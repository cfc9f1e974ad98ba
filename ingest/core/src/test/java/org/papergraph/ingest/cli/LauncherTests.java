/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the launcher script in a copy of the source tree where Java and Maven only say how
 * they were called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

	private static final String JAVA = """
			#!/bin/sh
			case "$*" in
			*-XshowSettings*) echo "    java.specification.version = ${FAKE_VERSION:-17}"; echo "    java.home = $FAKE_HOME" ;;
			*) echo "in $(pwd)"; for word in "$@"; do echo "$word"; done ;;
			esac
			""";

	private static final String MAVEN = """
			#!/bin/sh
			echo "$*" >> builds.log
			[ -z "$FAKE_FAILURE" ] || { echo "COMPILATION ERROR"; exit 1; }
			mkdir -p ingest/core/target/lib api/target graph/embedded/distribution/target/lib
			touch ingest/core/target/papergraph-ingest-core-1.0.jar api/target/papergraph-api-1.0-exec.jar
			""";

	@TempDir
	private Path folder;

	private Path root;

	private Path bin;

	@BeforeEach
	void copyTheScriptAndSources() throws IOException {
		this.root = Files.createDirectories(this.folder.toRealPath().resolve("source tree"));
		this.bin = Files.createDirectories(this.folder.resolve("bin"));
		script(this.root.resolve("papergraph"), Files.readString(launcher()));
		script(this.bin.resolve("java"), JAVA);
		script(this.bin.resolve("javac"), JAVA);
		script(this.bin.resolve("mvn"), MAVEN);
		for (String module : new String[] { "cypher", "graph", "ingest", "api" }) {
			Path source = Files.createDirectories(this.root.resolve(module).resolve("src/main/java"));
			Files.writeString(source.resolve("Source.java"), "class Source {}\n");
		}
		Files.writeString(this.root.resolve("pom.xml"), "<project/>\n");
	}

	@Test
	void buildsOnceAndPassesArgumentsAndPlacesOn() throws Exception {
		Run run = run(Map.of(), this.folder, this.root.resolve("papergraph").toString(), "ingest", "my page.html");
		assertThat(run.error()).isEqualTo("papergraph: building, the first run builds once ...\n");
		assertThat(run.output().lines()).contains("in " + this.folder.toRealPath(), "-Dpapergraph.root=" + this.root,
				"-Dpapergraph.api.jar=" + this.root.resolve("api/target/papergraph-api-1.0-exec.jar"),
				"-Dpapergraph.neo4j.lib=" + this.root.resolve("graph/embedded/distribution/target/lib"),
				"org.papergraph.ingest.cli.PapergraphCli", "ingest", "my page.html");
		assertThat(run(Map.of(), this.folder, this.root.resolve("papergraph").toString()).error()).isEmpty();
		assertThat(builds()).isEqualTo(1);
	}

	@Test
	void buildsAgainWhenASourceChangedButNotForATest() throws Exception {
		String papergraph = this.root.resolve("papergraph").toString();
		run(Map.of(), this.folder, papergraph);
		Path test = Files.createDirectories(this.root.resolve("graph/src/test/java")).resolve("SomeTests.java");
		changed(Files.writeString(test, "class SomeTests {}\n"));
		run(Map.of(), this.folder, papergraph);
		assertThat(builds()).isEqualTo(1);
		changed(this.root.resolve("graph/src/main/java/Source.java"));
		Run run = run(Map.of(), this.folder, papergraph);
		assertThat(run.error()).isEqualTo("papergraph: building, graph/src/main/java/Source.java changed ...\n");
		assertThat(builds()).isEqualTo(2);
	}

	@Test
	void worksThroughARelativeSymbolicLink() throws Exception {
		Path link = Files.createSymbolicLink(this.bin.resolve("pg"), Path.of("../source tree/papergraph"));
		Run run = run(Map.of(), this.folder, link.toString(), "stats");
		assertThat(run.code()).isZero();
		assertThat(run.output().lines()).contains("-Dpapergraph.root=" + this.root);
	}

	@Test
	void saysWhichJavaIsNeededWhenThereIsNone() throws Exception {
		Files.delete(this.bin.resolve("java"));
		Run run = run(Map.of(), this.folder, this.root.resolve("papergraph").toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.error()).isEqualTo("papergraph: No Java found. Install a JDK 17 or later and put its java on "
				+ "the PATH, or set JAVA_HOME.\n");
	}

	@Test
	void refusesAnOlderJava() throws Exception {
		Run run = run(Map.of("FAKE_VERSION", "11"), this.folder, this.root.resolve("papergraph").toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.error()).contains("is Java 11, but Papergraph needs 17 or later");
	}

	@Test
	void saysThatMavenIsMissingOnlyWhenItIsNeeded() throws Exception {
		run(Map.of(), this.folder, this.root.resolve("papergraph").toString());
		Files.delete(this.bin.resolve("mvn"));
		assertThat(run(Map.of(), this.folder, this.root.resolve("papergraph").toString()).code()).isZero();
		changed(this.root.resolve("pom.xml"));
		Run run = run(Map.of(), this.folder, this.root.resolve("papergraph").toString());
		assertThat(run.error()).isEqualTo("papergraph: Papergraph must be built (pom.xml changed), but there is no "
				+ "mvn on the PATH. Install Apache Maven 3.8 or later.\n");
	}

	@Test
	void showsTheWholeOutputOfAFailedBuildAndBuildsAgainNextTime() throws Exception {
		Run failed = run(Map.of("FAKE_FAILURE", "yes"), this.folder, this.root.resolve("papergraph").toString());
		assertThat(failed.code()).isEqualTo(1);
		assertThat(failed.error()).contains("COMPILATION ERROR", "the build failed");
		assertThat(run(Map.of(), this.folder, this.root.resolve("papergraph").toString()).code()).isZero();
		assertThat(builds()).isEqualTo(2);
	}

	private Run run(Map<String, String> environment, Path directory, String... command) throws Exception {
		Path output = this.folder.resolve("output");
		Path error = this.folder.resolve("error");
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
			.redirectOutput(output.toFile())
			.redirectError(error.toFile());
		builder.environment().remove("JAVA_HOME");
		builder.environment().remove("PAPERGRAPH_JAVA_OPTS");
		builder.environment().put("PATH", this.bin + ":" + tools());
		builder.environment().put("FAKE_HOME", this.folder.toString());
		builder.environment().putAll(environment);
		Process process = builder.start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the launcher ends").isTrue();
		return new Run(process.exitValue(), Files.readString(output), Files.readString(error));
	}

	/**
	 * The standard tools without Java and Maven, which usually lie in the same folder.
	 */
	private Path tools() throws IOException {
		Path tools = Files.createDirectories(this.folder.resolve("tools"));
		for (String tool : "bash sh cat dirname env find head mkdir mv pwd readlink rm sed sleep touch".split(" ")) {
			for (String place : new String[] { "/bin", "/usr/bin" }) {
				Path original = Path.of(place, tool);
				if (Files.exists(original) && Files.notExists(tools.resolve(tool))) {
					script(tools.resolve(tool), "#!/bin/sh\nexec " + original + " \"$@\"\n");
				}
			}
		}
		return tools;
	}

	private long builds() throws IOException {
		try (var lines = Files.lines(this.root.resolve("builds.log"), StandardCharsets.UTF_8)) {
			return lines.count();
		}
	}

	/** The stamps of two writes in quick succession can be equal. */
	private static void changed(Path file) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
	}

	private static void script(Path file, String text) throws IOException {
		Files.writeString(file, text);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static Path launcher() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(folder.resolve("papergraph"))) {
			folder = Objects.requireNonNull(folder.getParent(), "a folder with the launcher above the module");
		}
		return folder.resolve("papergraph");
	}

	private record Run(int code, String output, String error) {

	}

}
