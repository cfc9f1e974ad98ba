/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

/**
 * Thrown when a client does not show the key that the settings ask for.
 */
public final class UnauthorizedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes the exception.
	 * @param message what the client must do
	 */
	public UnauthorizedException(String message) {
		super(message);
	}

}
