/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes as text. UTF-8 is expected, a byte-order mark is believed, and what is not valid
 * UTF-8 is taken for Windows-1252, in which old Windows tools save.
 *
 * @param text the text, without byte-order mark
 * @param remarks what had to be assumed or left out
 */
record DecodedText(String text, List<String> remarks) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** A character in UTF-8 has at most four bytes; three of them can be left over. */
	private static final int LONGEST_REST = 3;

	/**
	 * Decodes bytes.
	 * @param bytes the whole content
	 * @return the text, or nothing if the bytes are not text at all
	 */
	static Optional<DecodedText> of(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return utf8OrWindows(ByteBuffer.wrap(bytes, 3, bytes.length - 3));
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return utf16(bytes, StandardCharsets.UTF_16BE);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return utf16(bytes, StandardCharsets.UTF_16LE);
		}
		return isBinary(bytes) ? Optional.empty() : utf8OrWindows(ByteBuffer.wrap(bytes));
	}

	private static Optional<DecodedText> utf16(byte[] bytes, Charset charset) {
		String text = new String(bytes, 2, bytes.length - 2, charset);
		return Optional.of(new DecodedText(text, List.of("read as " + charset.name())));
	}

	private static Optional<DecodedText> utf8OrWindows(ByteBuffer bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer text = CharBuffer.allocate(bytes.remaining());
		ByteBuffer rest = bytes.slice();
		CoderResult outcome = decoder.decode(rest, text, false);
		if (outcome.isError()) {
			return windows(bytes);
		}
		boolean cut = rest.hasRemaining() && rest.remaining() <= LONGEST_REST;
		return Optional.of(new DecodedText(text.flip().toString(),
				cut ? List.of("ends in the middle of a character") : List.of()));
	}

	private static Optional<DecodedText> windows(ByteBuffer bytes) {
		try {
			String text = WINDOWS.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).decode(bytes).toString();
			return Optional.of(new DecodedText(text, List.of("not UTF-8, read as Windows-1252")));
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/** Text has no zero bytes and next to no control characters. */
	private static boolean isBinary(byte[] bytes) {
		int controls = 0;
		for (byte b : bytes) {
			if (b == 0) {
				return true;
			}
			if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
				controls++;
			}
		}
		return controls > bytes.length / 20;
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

}
