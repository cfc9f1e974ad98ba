/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.IngestException;

/**
 * How to start an extractor.
 *
 * @param words the program and its arguments, at least the program
 * @param name the name and version it goes by in the graph
 * @param limit how long to wait for its next line, and for its end
 */
public record ExtractorCommand(List<String> words, String name, Duration limit) {

	private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

	private static final int DIGITS = 8;

	public ExtractorCommand {
		words = List.copyOf(words);
		if (words.isEmpty()) {
			throw new IngestException("The extractor has no command: name a program and its arguments.");
		}
		if (limit.isNegative() || limit.isZero()) {
			throw new IngestException("The time limit of the extractor must be positive: give it in seconds.");
		}
	}

	/**
	 * Takes a command line apart, without a shell: words are separated by blanks, and
	 * quotes of either kind hold a word together.
	 * @param line such as {@code python3 "my models/tag.py"}
	 * @param name the name in the graph; null for one made of the command and of the
	 * files it names, so that a changed program extracts again
	 * @param limit how long to wait for a line
	 * @return the command
	 */
	public static ExtractorCommand parse(String line, @Nullable String name, Duration limit) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(line);
		while (matcher.find()) {
			words.add(matcher.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"));
		}
		if (!line.replaceAll("\"[^\"]*\"|'[^']*'", "").chars().noneMatch((c) -> c == '"' || c == '\'')) {
			throw new IngestException("The extractor's command has a quote without its partner: " + line);
		}
		return new ExtractorCommand(words, (name != null) ? name : nameOf(words), limit);
	}

	private static String nameOf(List<String> words) {
		MessageDigest digest = sha256();
		String label = words.isEmpty() ? "" : words.get(0);
		for (String word : words) {
			digest.update((word + "\n").getBytes(StandardCharsets.UTF_8));
			Optional<Path> file = file(word);
			if (file.isPresent()) {
				label = word;
				digest.update(content(file.get()));
			}
		}
		return label.replaceAll(".*[/\\\\]", "") + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
	}

	private static Optional<Path> file(String word) {
		try {
			return Optional.of(Path.of(word)).filter(Files::isRegularFile);
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

	private static byte[] content(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
