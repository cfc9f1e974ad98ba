/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** A swap that is cut off anywhere leaves the old store or the new one, whole. */
class StoreSwapTests {

	@TempDir
	private Path folder;

	private ServerHome home;

	private Path candidate;

	@SuppressWarnings("NullAway.Init")
	StoreSwapTests() {
	}

	@BeforeEach
	void twoStores() throws IOException {
		this.home = ServerHome.in(this.folder);
		this.candidate = store(ServerHome.in(this.home.restore()).data(), "new");
		store(this.home.data(), "old");
	}

	@Test
	void theNewStoreTakesThePlaceOfTheOldOne() throws IOException {
		StoreSwap.swap(this.home, this.candidate);
		assertThat(content()).isEqualTo("new");
		settleTwice("new");
	}

	@Test
	void nothingHappensToAStoreWhileTheNewOneIsMade() throws IOException {
		settleTwice("old");
	}

	@Test
	void theOldStoreComesBackWhenNoneTookItsPlace() throws IOException {
		Files.move(this.home.data(), this.home.replacedData());
		assertThat(LocalStore.of(LocalNeo4jSettings.of(this.folder)).exists()).isTrue();
		settleTwice("old");
	}

	@Test
	void theOldStoreComesBackWhenTheNewOneCannotBeMoved() {
		Path nowhere = this.home.restore().resolve("nowhere");
		assertThatIOException().isThrownBy(() -> StoreSwap.swap(this.home, nowhere));
		assertThat(this.home.data().resolve("databases/neo4j/store")).hasContent("old");
	}

	@Test
	@SuppressWarnings("try")
	void aHomeIsTakenOnce() throws IOException {
		try (HomeLock held = HomeLock.take(this.home)) {
			assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> HomeLock.take(this.home))
				.withMessage("Another process holds %s: wait until it is done, then run the command again.",
						this.home.lock());
		}
		HomeLock.take(this.home).close();
	}

	private void settleTwice(String content) throws IOException {
		for (int i = 0; i < 2; i++) {
			StoreSwap.settle(this.home);
			assertThat(content()).isEqualTo(content);
			assertThat(this.home.replacedData()).doesNotExist();
			assertThat(this.home.restore()).doesNotExist();
		}
	}

	private String content() throws IOException {
		return Files.readString(this.home.data().resolve("databases/neo4j/store"));
	}

	private static Path store(Path data, String content) throws IOException {
		Files.writeString(Files.createDirectories(data.resolve("databases/neo4j")).resolve("store"), content);
		return data;
	}

}
