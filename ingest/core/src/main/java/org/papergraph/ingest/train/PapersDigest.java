/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.papergraph.ingest.tagger.AnnotatedPaper;

/**
 * A short name for exactly these papers with these annotations.
 */
final class PapersDigest {

	private static final int DIGITS = 16;

	private PapersDigest() {
	}

	static String of(List<AnnotatedPaper> papers) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (AnnotatedPaper paper : papers) {
				digest.update(paper.text().title().getBytes(StandardCharsets.UTF_8));
				digest.update(paper.text().abstractText().getBytes(StandardCharsets.UTF_8));
				digest.update(paper.spans().toString().getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
