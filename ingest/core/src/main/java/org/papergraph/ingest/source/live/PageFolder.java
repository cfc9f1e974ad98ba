/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.ingest.IngestException;

/**
 * The pages of one query, kept so that a run that was cut off goes on where it stood. A
 * page counts once its description stands beside it and fits, so a crash loses the page
 * that was being fetched and no other.
 */
final class PageFolder {

	private static final int DIGITS = 16;

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Path folder;

	/**
	 * Opens the folder of a query; it is made when the first page is kept.
	 * @param home where Papergraph keeps its data
	 * @param query the query
	 */
	PageFolder(Path home, LiveQuery query) {
		this.folder = home.resolve("live")
			.resolve(sha256(query.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS));
	}

	static String name(int number) {
		return String.format(Locale.ROOT, "page-%04d", number);
	}

	/** The file with the body of a page. */
	Path body(int number) {
		return this.folder.resolve(name(number));
	}

	/** A page that was kept and is whole. */
	Optional<KeptPage> page(int number) {
		try {
			if (!Files.exists(description(number))) {
				return Optional.empty();
			}
			KeptPage page = MAPPER.readValue(Files.readAllBytes(description(number)), KeptPage.class);
			return Optional.of(page).filter((kept) -> bodyFits(kept, number));
		}
		catch (IOException | JacksonException ex) {
			// Damaged: it is fetched again.
			return Optional.empty();
		}
	}

	/**
	 * Keeps a page that was fetched, unless nothing is on it: there may be something
	 * tomorrow.
	 */
	KeptPage keep(LiveQuery query, int number, String cursor, int wanted, ServicePage page) {
		KeptPage kept = new KeptPage(query.toString(), cursor, wanted, page.records(), page.next(), page.total(),
				sha256(page.body()));
		if (page.records() == 0) {
			return kept;
		}
		try {
			Files.createDirectories(this.folder);
			Files.deleteIfExists(description(number));
			write(body(number), page.body());
			write(description(number), MAPPER.writeValueAsBytes(kept));
			return kept;
		}
		catch (IOException ex) {
			throw new IngestException("A page of " + query + " cannot be kept in " + this.folder + " ("
					+ ex.getMessage() + "): make room there, or choose another PAPERGRAPH_HOME.", ex);
		}
	}

	/** Forgets all pages. */
	void clear() {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			// The descriptions go first, for a page counts only with its own.
			List<Path> pages = files.sorted((a, b) -> Boolean.compare(isBody(a), isBody(b))).toList();
			for (Path page : pages) {
				Files.delete(page);
			}
		}
		catch (IOException ex) {
			throw new IngestException("The pages in " + this.folder + " cannot be deleted (" + ex.getMessage()
					+ "): delete them yourself.", ex);
		}
	}

	private boolean bodyFits(KeptPage page, int number) {
		try {
			return sha256(Files.readAllBytes(body(number))).equals(page.sha256());
		}
		catch (IOException ex) {
			return false;
		}
	}

	private Path description(int number) {
		return this.folder.resolve(name(number) + ".json");
	}

	private static boolean isBody(Path file) {
		return !file.toString().endsWith(".json");
	}

	private static void write(Path file, byte[] content) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.write(part, content);
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
