/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.io.IOException;
import java.io.Reader;

import org.papergraph.ingest.source.RejectionReason;

/**
 * Cuts a text into its lines, each a record. A line that is too long is passed over
 * without being kept.
 */
final class LineCutter {

	private final RecordBuffer buffer = new RecordBuffer();

	private final RecordCuts cuts;

	private int line = 1;

	LineCutter(RecordCuts cuts) {
		this.cuts = cuts;
	}

	void cut(Reader reader) throws IOException {
		char[] chars = new char[8192];
		this.buffer.start();
		for (int read = reader.read(chars); read >= 0; read = reader.read(chars)) {
			for (int i = 0; i < read; i++) {
				if (chars[i] == '\n') {
					end();
				}
				else {
					this.buffer.add(chars[i]);
				}
			}
		}
		end();
	}

	private void end() {
		boolean tooLong = this.buffer.isTooLong();
		String text = this.buffer.end();
		if (tooLong) {
			this.cuts.broken(RejectionReason.TOO_LARGE, this.line, RecordBuffer.complaint());
		}
		else if (!text.isBlank()) {
			this.cuts.record(text, this.line);
		}
		this.line++;
		this.buffer.start();
	}

}
