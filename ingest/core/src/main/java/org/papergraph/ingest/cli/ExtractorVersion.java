/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.term.TermModels;
import org.papergraph.ingest.term.selection.TermSelector;

/**
 * Names the extractor by the version of its rules and the content of its models, so that
 * new models extract again what older ones have extracted.
 */
final class ExtractorVersion {

	private static final int DIGITS = 8;

	private ExtractorVersion() {
	}

	/**
	 * {@return such as {@code papergraph-0.1.0-3f2a91c4}}
	 */
	static String current() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			add(digest, ShippedModels.class, ShippedModels.WORD_CLASSES);
			add(digest, ShippedModels.class, ShippedModels.TAGGER);
			add(digest, TermSelector.class, TermSelector.RESOURCE);
			add(digest, TermModels.class, TermModels.RESOURCE);
			return "papergraph-" + ManifestVersion.number() + "-"
					+ HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(MessageDigest digest, Class<?> beside, String model) throws IOException {
		InputStream stream = beside.getResourceAsStream(model);
		if (stream == null) {
			throw new IngestException("The model " + model + " is missing: build Papergraph again.");
		}
		try (DigestInputStream content = new DigestInputStream(stream, digest)) {
			content.transferTo(OutputStream.nullOutputStream());
		}
	}

}
