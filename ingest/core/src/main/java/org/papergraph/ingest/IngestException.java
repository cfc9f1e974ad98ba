/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Ends an ingest. The message is one sentence for the person at the keyboard: what is
 * wrong and what to do next. Input that cannot be read is not an exception but a
 * rejection, which is counted and reported.
 */
public class IngestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public IngestException(String message) {
		super(message);
	}

	public IngestException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
