/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The store of the local server while no server runs on it: it can be written as a dump
 * of Neo4j, and be replaced by one.
 */
public final class LocalStore {

	private final LocalNeo4jSettings settings;

	private final ServerHome home;

	private LocalStore(LocalNeo4jSettings settings) {
		this.settings = settings;
		this.home = ServerHome.in(settings.home());
	}

	/** The store of the home that the settings name, be there one or not. */
	public static LocalStore of(LocalNeo4jSettings settings) {
		return new LocalStore(settings);
	}

	/** Whether a server has ever made a database here. */
	public boolean exists() {
		return Stream.of(this.home.data(), this.home.replacedData())
			.anyMatch((data) -> Files.isDirectory(ServerHome.database(data)));
	}

	/** The folder of the server that keeps the store. */
	public Path folder() {
		return this.home.directory();
	}

	/**
	 * The version of Neo4j that reads and writes the store here.
	 * @throws LocalNeo4jException when there is none
	 */
	public String serverVersion() throws IOException {
		return ServerVersion.ofLib(this.settings.lib()).text();
	}

	/**
	 * Whether a dump can be read here.
	 * @param version the version of Neo4j that wrote it, such as 5.26.30
	 * @throws IllegalArgumentException if that is no version
	 */
	public boolean reads(String version) throws IOException {
		return new ServerVersion(version).compareTo(new ServerVersion(serverVersion())) <= 0;
	}

	/**
	 * Checks that no server runs on the store.
	 * @throws LocalNeo4jException when one does
	 */
	public void requireRest() throws IOException {
		HomeLock.take(this.home).close();
	}

	/**
	 * Writes the store as a dump of Neo4j.
	 * @throws LocalNeo4jException when a server runs on it, or Neo4j cannot dump it
	 */
	@SuppressWarnings("try")
	public void dump(OutputStream target) throws IOException {
		try (HomeLock held = HomeLock.take(this.home)) {
			StoreSwap.settle(this.home);
			new AdminProcess(this.home, this.settings).dump(target);
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	/**
	 * Puts the content of a dump in the place of the store, all or nothing: it becomes a
	 * store beside it first, which a server opens for a check.
	 * @param dump a dump of Neo4j
	 * @param check throws what keeps the new store from taking the place of the old one
	 * @throws IOException when the dump cannot be read to its end
	 * @throws LocalNeo4jException when a server runs on the store, or Neo4j cannot read
	 * the dump
	 */
	@SuppressWarnings("try")
	public void replace(InputStream dump, Consumer<LocalNeo4j> check) throws IOException {
		try (HomeLock held = HomeLock.take(this.home)) {
			StoreSwap.settle(this.home);
			LocalNeo4jSettings aside = this.settings.withHome(this.home.restore()).withPorts(0, 0);
			ServerHome candidate = ServerHome.in(aside.home());
			try {
				prepare(candidate);
				new AdminProcess(candidate, aside).load(dump);
				try (LocalNeo4j server = LocalNeo4j.start(aside)) {
					check.accept(server);
				}
				take(candidate);
			}
			finally {
				StoreSwap.settle(this.home);
			}
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	/** The users of the new store are made anew, and the password stays. */
	private void prepare(ServerHome candidate) throws IOException {
		Files.createDirectories(candidate.directory());
		if (Files.exists(this.home.password())) {
			Files.copy(this.home.password(), candidate.password(), StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	private void take(ServerHome candidate) throws IOException {
		if (Files.notExists(this.home.password())) {
			Files.move(candidate.password(), this.home.password());
		}
		StoreSwap.swap(this.home, candidate.data());
		StoreVersion.remember(this.home, new ServerVersion(serverVersion()));
	}

	private static LocalNeo4jException interrupted(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new LocalNeo4jException("The work on the store was interrupted.", ex);
	}

}
