/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest;

/**
 * Thrown for an argument that no run could make sense of; the message says what to write
 * instead.
 */
public final class WrongUsageException extends IngestException {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes an exception.
	 * @param message what is wrong and what to write
	 */
	public WrongUsageException(String message) {
		super(message);
	}

}
