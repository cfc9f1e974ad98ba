/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

import java.time.Duration;

/**
 * Thrown when a client asks more often than the settings allow.
 */
public final class TooManyRequestsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Duration pause;

	/**
	 * Makes the exception.
	 * @param message how often a client may ask
	 * @param pause how long the client must wait
	 */
	public TooManyRequestsException(String message, Duration pause) {
		super(message);
		this.pause = pause;
	}

	/**
	 * {@return how long the client must wait}
	 */
	public Duration pause() {
		return this.pause;
	}

}
