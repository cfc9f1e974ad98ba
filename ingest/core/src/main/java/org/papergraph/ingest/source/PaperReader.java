/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.papergraph.graph.model.SourceFile;
import org.papergraph.ingest.source.ReadResult.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads papers out of sources of any known format.
 */
public final class PaperReader {

	/** Stands for the format of a source that could not be recognised. */
	public static final String UNKNOWN = "unknown";

	private static final Logger log = LoggerFactory.getLogger(PaperReader.class);

	/**
	 * A page of hundreds of papers has 300 kB; what is a hundred times that is no page.
	 */
	private static final int MAX_BYTES = 32 * 1024 * 1024;

	/** Enough lines to meet the first entry of a page below its furniture. */
	private static final int HEAD_LINES = 200;

	private static final int SHOWN_CHARACTERS = 40;

	private final List<SourceFormat> formats;

	public PaperReader() {
		this(List.of(new DailyPapersPage()));
	}

	PaperReader(List<SourceFormat> formats) {
		this.formats = List.copyOf(formats);
	}

	/**
	 * Reads a source to its end. Nothing is thrown for what stands in it or for not being
	 * able to open it: that is a {@link Rejected}.
	 * @param input the source
	 * @param results takes what was read and what was rejected, in the order of the
	 * source
	 * @return the source's identity, or nothing if it could not be opened; its format is
	 * {@value #UNKNOWN} if it was not recognised
	 */
	public Optional<SourceFile> read(SourceInput input, Consumer<ReadResult> results) {
		byte[] bytes;
		try (InputStream stream = input.content().open()) {
			bytes = stream.readNBytes(MAX_BYTES + 1);
		}
		catch (IOException ex) {
			results.accept(reject(input, RejectionReason.UNREADABLE, "cannot be read: " + ex));
			return Optional.empty();
		}
		return Optional.of(new SourceFile(input.uri(), sha256(bytes), read(input, bytes, results)));
	}

	private String read(SourceInput input, byte[] bytes, Consumer<ReadResult> results) {
		if (bytes.length > MAX_BYTES) {
			results.accept(reject(input, RejectionReason.TOO_LARGE, "has more than " + MAX_BYTES + " bytes"));
			return UNKNOWN;
		}
		Optional<DecodedText> decoded = DecodedText.of(bytes);
		if (decoded.isEmpty()) {
			results.accept(reject(input, RejectionReason.BINARY, "is not text"));
			return UNKNOWN;
		}
		List<String> lines = decoded.get().text().lines().toList();
		if (lines.stream().allMatch((line) -> MarkupCleaner.clean(line).isEmpty())) {
			results.accept(reject(input, RejectionReason.EMPTY, "is empty"));
			return UNKNOWN;
		}
		SourceFormat format = recognize(lines).orElse(null);
		if (format == null) {
			results.accept(reject(input, RejectionReason.UNKNOWN_FORMAT, unknown(lines)));
			return UNKNOWN;
		}
		decoded.get().remarks().forEach((remark) -> log.warn("{}: {}", input.label(), remark));
		SourceFile file = new SourceFile(input.uri(), sha256(bytes), format.name());
		format.read(new SourceText(file, input.label(), lines), results);
		return format.name();
	}

	private Optional<SourceFormat> recognize(List<String> lines) {
		List<String> head = lines.stream().filter((line) -> !line.isBlank()).limit(HEAD_LINES).toList();
		return this.formats.stream().filter((format) -> format.recognizes(head)).findFirst();
	}

	private static String unknown(List<String> lines) {
		String first = lines.stream()
			.map(MarkupCleaner::clean)
			.filter((line) -> !line.isEmpty())
			.findFirst()
			.orElse("");
		String shown = (first.length() > SHOWN_CHARACTERS) ? first.substring(0, SHOWN_CHARACTERS) + "..." : first;
		boolean html = first.startsWith("<");
		return (html ? "is HTML or XML" : "is not a saved Daily Papers page") + ", it starts with \"" + shown + "\"";
	}

	private static Rejected reject(SourceInput input, RejectionReason reason, String detail) {
		return new Rejected(reason, SourceLocation.whole(input.label()), detail);
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
