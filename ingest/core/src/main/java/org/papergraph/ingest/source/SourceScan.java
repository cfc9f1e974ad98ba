/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a first pass over a source finds out without keeping it: its hash, and how its
 * bytes become text. UTF-8 is expected, a byte-order mark is believed, and what is not
 * valid UTF-8 is taken for what its XML declaration says, else for Windows-1252, in which
 * old Windows tools save.
 *
 * @param sha256 the hash of the bytes, after decompression
 * @param charset how to decode them
 * @param mark how many bytes at the start are a byte-order mark
 * @param binary whether the bytes are not text at all
 * @param remarks what had to be assumed or left out
 */
record SourceScan(String sha256, Charset charset, int mark, boolean binary, List<String> remarks) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([\\w.:-]+)[\"']");

	private static final int DECLARATION = 200;

	private static final int BUFFER = 64 * 1024;

	/**
	 * Reads a source to its end.
	 * @param stream the bytes without compression
	 * @return what was found out
	 * @throws IOException if the stream cannot be read
	 */
	static SourceScan of(InputStream stream) throws IOException {
		MessageDigest digest = newDigest();
		TextBytes bytes = new TextBytes();
		byte[] buffer = new byte[BUFFER];
		byte[] first = stream.readNBytes(DECLARATION);
		digest.update(first);
		bytes.add(ByteBuffer.wrap(first));
		for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
			digest.update(buffer, 0, read);
			bytes.add(ByteBuffer.wrap(buffer, 0, read));
		}
		return judge(HexFormat.of().formatHex(digest.digest()), first, bytes);
	}

	private static SourceScan judge(String sha256, byte[] first, TextBytes bytes) {
		if (startsWith(first, 0xFE, 0xFF)) {
			return new SourceScan(sha256, StandardCharsets.UTF_16BE, 2, false, List.of("read as UTF-16BE"));
		}
		if (startsWith(first, 0xFF, 0xFE)) {
			return new SourceScan(sha256, StandardCharsets.UTF_16LE, 2, false, List.of("read as UTF-16LE"));
		}
		int mark = startsWith(first, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		if (bytes.isUtf8()) {
			return new SourceScan(sha256, StandardCharsets.UTF_8, mark, bytes.isBinary(),
					bytes.isCut() ? List.of("ends in the middle of a character") : List.of());
		}
		Charset charset = declared(first);
		return new SourceScan(sha256, charset, mark, bytes.isBinary(),
				List.of("not UTF-8, read as " + (charset.equals(WINDOWS) ? "Windows-1252" : charset.name())));
	}

	private static Charset declared(byte[] first) {
		Matcher matcher = DECLARED.matcher(new String(first, StandardCharsets.ISO_8859_1));
		try {
			Charset charset = matcher.find() ? Charset.forName(matcher.group(1)) : WINDOWS;
			// What says UTF-8 and is not is Windows-1252 all the same.
			return charset.name().startsWith("UTF") ? WINDOWS : charset;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return WINDOWS;
		}
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static MessageDigest newDigest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
