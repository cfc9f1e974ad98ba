/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The service answered, but not what was asked for; it may later.
 */
final class TemporaryFailureException extends IOException {

	private static final long serialVersionUID = 1L;

	private final @Nullable Duration wait;

	TemporaryFailureException(String message, @Nullable Duration wait) {
		super(message);
		this.wait = wait;
	}

	/** How long the service asks to wait, null if it does not say. */
	@Nullable Duration asked() {
		return this.wait;
	}

}
