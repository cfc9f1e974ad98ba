/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

/**
 * An extractor has written nothing for too long.
 */
final class ExtractorSilenceException extends Exception {

	private static final long serialVersionUID = 1L;

	ExtractorSilenceException(String message) {
		super(message);
	}

}
