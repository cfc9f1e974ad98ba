/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;

/**
 * Thrown where compressed content ends too early or cannot be right.
 */
final class DamagedSourceException extends IOException {

	private static final long serialVersionUID = 1L;

	DamagedSourceException(String method, Exception cause) {
		super("the " + method + " content is cut off or damaged (" + cause.getMessage() + ")", cause);
	}

}
