/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

/**
 * Thrown when a request waited too long for its turn.
 */
public final class OverloadedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes the exception.
	 * @param message why the request is not answered, and what to do next
	 */
	public OverloadedException(String message) {
		super(message);
	}

}
