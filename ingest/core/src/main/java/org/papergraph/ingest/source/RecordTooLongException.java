/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;

/**
 * Thrown instead of keeping more of one record than any paper has.
 */
public final class RecordTooLongException extends IOException {

	private static final long serialVersionUID = 1L;

	RecordTooLongException(int limit) {
		super("has more than " + limit + " characters in one piece, the rest is not read");
	}

}
