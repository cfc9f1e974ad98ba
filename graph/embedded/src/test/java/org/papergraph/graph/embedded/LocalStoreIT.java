/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Tag("own-server")
class LocalStoreIT {

	@TempDir
	private Path home;

	@Test
	void aDumpTakesThePlaceOfAStoreOrNothingHappens() throws Exception {
		LocalStore store = LocalStore.of(settings());
		assertThat(store.exists()).isFalse();
		String password;
		try (LocalNeo4j server = LocalNeo4j.start(settings())) {
			password = server.password();
			HttpCypher.of(server).run("CREATE (:Paper {title: 'dumped'})");
			assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> dump(store))
				.withMessageStartingWith("A local Neo4j runs on %s (process %d), and its store must be at rest",
						store.folder(), server.pid());
		}
		byte[] dump = dump(store);
		try (LocalNeo4j server = LocalNeo4j.start(settings())) {
			HttpCypher.of(server).run("CREATE (:Paper {title: 'later'})");
		}
		refuses(store, dump);
		store.replace(new ByteArrayInputStream(dump), (server) -> assertThat(titles(server)).doesNotContain("later"));
		try (LocalNeo4j server = LocalNeo4j.start(settings())) {
			assertThat(titles(server)).contains("dumped").doesNotContain("later");
			assertThat(server.password()).isEqualTo(password);
		}
	}

	private static void refuses(LocalStore store, byte[] dump) {
		byte[] half = Arrays.copyOf(dump, dump.length / 2);
		assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> store.replace(stream(half), (server) -> {
		})).withMessageStartingWith("Neo4j could not load the database in " + store.folder());
		assertThatIOException()
			.isThrownBy(() -> store.replace(new SequenceInputStream(stream(half), new BrokenStream()), (server) -> {
			}))
			.withMessage("bad sector");
		assertThatIllegalStateException().isThrownBy(() -> store.replace(stream(dump), (server) -> {
			assertThat(titles(server)).contains("dumped").doesNotContain("later");
			throw new IllegalStateException("not the one");
		}));
		assertThat(store.folder().resolve("restore")).doesNotExist();
		assertThatIllegalStateException().isThrownBy(() -> store.replace(stream(dump(store)), (server) -> {
			assertThat(titles(server)).contains("dumped", "later");
			throw new IllegalStateException("the old store is as it was");
		})).withMessage("the old store is as it was");
	}

	private LocalNeo4jSettings settings() {
		return LocalNeo4jSettings.of(this.home).withPorts(0, 0);
	}

	private static byte[] dump(LocalStore store) throws IOException {
		ByteArrayOutputStream dump = new ByteArrayOutputStream();
		store.dump(dump);
		return dump.toByteArray();
	}

	private static InputStream stream(byte[] bytes) {
		return new ByteArrayInputStream(bytes);
	}

	private static String titles(LocalNeo4j server) {
		try {
			return HttpCypher.of(server).run("MATCH (p:Paper) RETURN p.title");
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	private static final class BrokenStream extends InputStream {

		@Override
		public int read() throws IOException {
			throw new IOException("bad sector");
		}

	}

}
