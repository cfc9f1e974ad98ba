/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("own-server")
class LocalNeo4jIT {

	@TempDir
	private Path home;

	private long serverToEnd;

	@AfterEach
	void endTheServerOfAFailedTest() {
		ProcessHandle.of(this.serverToEnd).ifPresent(ProcessHandle::destroyForcibly);
	}

	@Test
	void keepsDataAndPasswordWhenItIsStartedAgain() throws Exception {
		String password;
		try (LocalNeo4j neo4j = start()) {
			password = neo4j.password();
			HttpCypher.of(neo4j).run("CREATE (:Paper {title: 'kept'})");
		}
		assertThat(ProcessHandle.of(this.serverToEnd).filter(ProcessHandle::isAlive)).isEmpty();
		try (LocalNeo4j neo4j = start()) {
			assertThat(neo4j.password()).isEqualTo(password);
			assertThat(HttpCypher.of(neo4j).run("MATCH (p:Paper) RETURN p.title")).contains("kept");
		}
	}

	@Test
	void takesAPasswordThatLooksLikeAnOption() throws Exception {
		Path password = ServerHome.in(this.home).password();
		Files.createDirectories(password.getParent());
		Files.writeString(password, "-starts-with-a-hyphen");
		try (LocalNeo4j neo4j = start()) {
			assertThat(HttpCypher.of(neo4j).run("RETURN 'here'")).contains("here");
		}
	}

	@Test
	void recoversWhatWasWrittenBeforeAKill() throws Exception {
		LocalNeo4j killed = start();
		HttpCypher.of(killed).run("UNWIND range(1, 1000) AS i CREATE (:Paper {number: i})");
		kill(killed.pid());
		assertThat(killed.isAlive()).isFalse();
		try (LocalNeo4j neo4j = start()) {
			assertThat(HttpCypher.of(neo4j).run("MATCH (p:Paper) RETURN count(p) AS papers")).contains("1000");
		}
		killed.close();
	}

	@Test
	void movesToTheNextPortsWhenThoseWishedForAreTaken() throws Exception {
		try (ServerSocket bolt = listener();
				ServerSocket http = listener();
				LocalNeo4j neo4j = LocalNeo4j
					.start(LocalNeo4jSettings.of(this.home).withPorts(bolt.getLocalPort(), http.getLocalPort()))) {
			assertThat(neo4j.boltUri().getPort()).isGreaterThan(bolt.getLocalPort());
			assertThat(neo4j.browserUri().getPort()).isGreaterThan(http.getLocalPort());
			assertThat(HttpCypher.of(neo4j).run("RETURN 'here'")).contains("here");
		}
	}

	@Test
	void attachesToARunningServerAndLeavesItRunning() throws Exception {
		try (LocalNeo4j owner = start()) {
			// A lock that only a forgotten object holds would be dropped here.
			collectGarbageOf(owner.pid());
			try (LocalNeo4j guest = LocalNeo4j.startOrAttach(settings())) {
				assertThat(guest.attached()).isTrue();
				assertThat(guest.pid()).isEqualTo(owner.pid());
				assertThat(guest.boltUri()).isEqualTo(owner.boltUri());
				assertThat(guest.password()).isEqualTo(owner.password());
			}
			assertThat(owner.isAlive()).isTrue();
			assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> LocalNeo4j.start(settings()))
				.withMessage(
						"A local Neo4j already runs on %s: process %d, Bolt on port %d, Neo4j Browser on "
								+ "http://127.0.0.1:%d. Use it, or stop the papergraph that started it (or: kill %d).",
						this.home.resolve("neo4j"), owner.pid(), owner.boltUri().getPort(),
						owner.browserUri().getPort(), owner.pid());
		}
	}

	@Test
	void leavesNoOrphanWhenItsParentIsKilled() throws Exception {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Process parent = new ProcessBuilder(java.toString(), "-Xmx64m",
				"-D" + LocalNeo4jSettings.LIB_PROPERTY + "=" + settings().lib(), "-cp",
				System.getProperty("java.class.path"), HoldingParent.class.getName(), this.home.toString())
			.redirectErrorStream(true)
			.redirectOutput(this.home.resolve("parent.log").toFile())
			.start();
		Path runFile = ServerHome.in(this.home).runFile();
		await(() -> Files.exists(runFile));
		RunningServer server = RunningServer.read(runFile).orElseThrow();
		this.serverToEnd = server.pid();
		assertThat(ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive)).isPresent();
		kill(parent.pid());
		await(() -> ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive).isEmpty());
		assertThat(runFile).doesNotExist();
		start().close();
	}

	@Test
	void showsTheLogWhenTheServerDoesNotStart() throws Exception {
		start().close();
		Path store = this.home.resolve("neo4j/data/databases/system/neostore");
		Files.writeString(store, "this is no store");
		assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(this::start)
			.withMessageContaining("The local Neo4j in %s did not start. The last lines of %s:",
					this.home.resolve("neo4j"), this.home.resolve("neo4j/logs/neo4j.log"))
			.withMessageContaining("ERROR");
	}

	private LocalNeo4j start() {
		LocalNeo4j neo4j = LocalNeo4j.start(settings());
		this.serverToEnd = neo4j.pid();
		return neo4j;
	}

	private LocalNeo4jSettings settings() {
		return LocalNeo4jSettings.of(this.home).withPorts(0, 0);
	}

	private static ServerSocket listener() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getByName(FreePort.LOOPBACK));
	}

	/** Without a chance to clean up: SIGKILL where signals exist. */
	private static void kill(long pid) throws Exception {
		ProcessHandle handle = ProcessHandle.of(pid).orElseThrow();
		handle.destroyForcibly();
		handle.onExit().get(30, TimeUnit.SECONDS);
	}

	private static void await(Condition condition) throws Exception {
		long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
		while (!condition.holds() && System.nanoTime() < deadline) {
			Thread.sleep(100);
		}
		assertThat(condition.holds()).isTrue();
	}

	private interface Condition {

		boolean holds() throws Exception;

	}

	private static void collectGarbageOf(long pid) throws Exception {
		Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
		Process collection = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.run").inheritIO().start();
		assertThat(collection.waitFor()).isZero();
	}

}
