/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Looks at bytes as they pass: are they UTF-8, are they text.
 */
final class TextBytes {

	/** A character in UTF-8 has at most four bytes; three of them can be left over. */
	private static final int LONGEST_REST = 3;

	private static final int CONTROLS_IN = 20;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private final CharBuffer sink = CharBuffer.allocate(8192);

	private ByteBuffer rest = ByteBuffer.allocate(0);

	private boolean utf8 = true;

	private boolean zero;

	private long controls;

	private long count;

	void add(ByteBuffer bytes) {
		look(bytes);
		if (!this.utf8) {
			return;
		}
		ByteBuffer input = ByteBuffer.allocate(this.rest.remaining() + bytes.remaining())
			.put(this.rest)
			.put(bytes)
			.flip();
		boolean more = true;
		while (more && this.utf8) {
			var outcome = this.decoder.decode(input, this.sink, false);
			this.utf8 = !outcome.isError();
			more = outcome.isOverflow();
			this.sink.clear();
		}
		this.rest = input;
	}

	boolean isUtf8() {
		return this.utf8 && this.rest.remaining() <= LONGEST_REST;
	}

	/** Whether the bytes end within a character. */
	boolean isCut() {
		return this.rest.hasRemaining();
	}

	/** Text has no zero bytes and next to no control characters. */
	boolean isBinary() {
		return this.zero || this.controls > this.count / CONTROLS_IN;
	}

	private void look(ByteBuffer bytes) {
		for (int i = bytes.position(); i < bytes.limit(); i++) {
			byte b = bytes.get(i);
			if (b == 0) {
				this.zero = true;
			}
			else if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
				this.controls++;
			}
		}
		this.count += bytes.remaining();
	}

}
