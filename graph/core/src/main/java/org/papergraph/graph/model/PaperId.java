/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a paper, {@code scheme:value}; a paper known by nothing but its title
 * is {@code title:} and sixteen hex digits.
 *
 * @param value the whole id
 */
public record PaperId(String value) implements Comparable<PaperId> {

	private static final int DIGEST_DIGITS = 16;

	public PaperId {
		if (value.indexOf(':') < 1 || value.endsWith(":")) {
			throw new IllegalArgumentException("paper id must look like title:9f2c: id=" + value);
		}
	}

	/**
	 * Makes the id of a paper from what a source says of it. Every reader makes its ids
	 * here. Today the title alone decides.
	 * @param ids the identifiers of the paper
	 * @param title the cleaned title
	 * @param year the year of publication, if known
	 * @param firstAuthor the name of the first author, if known
	 * @return the id
	 * @throws IllegalArgumentException if the title has no letter or digit
	 */
	public static PaperId of(ExternalIds ids, String title, @Nullable Integer year, @Nullable String firstAuthor) {
		return ofTitle(title);
	}

	/**
	 * Makes the id of a paper from its title: letters and digits in Unicode NFKD, lower
	 * case, without marks, hashed with SHA-256. Case, punctuation, spacing and accents do
	 * not change it.
	 * @param title the cleaned title
	 * @return the id
	 * @throws IllegalArgumentException if the title has no letter or digit
	 */
	public static PaperId ofTitle(String title) {
		String folded = Normalizer.normalize(title, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
		if (folded.isEmpty()) {
			throw new IllegalArgumentException("title must have a letter or digit: title=" + title);
		}
		byte[] digest = sha256().digest(folded.getBytes(StandardCharsets.UTF_8));
		return new PaperId("title:" + HexFormat.of().formatHex(digest).substring(0, DIGEST_DIGITS));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	@Override
	public int compareTo(PaperId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
