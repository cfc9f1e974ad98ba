/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.io.InterruptedIOException;

/**
 * What makes a line slow. The next piece is not taken before the last one has passed, so
 * that whoever sends has to wait.
 *
 * @param delay milliseconds for each piece, whatever its length
 * @param bytesPerSecond how much passes in a second in each direction of a connection
 */
public record Hindrance(int delay, int bytesPerSecond) {

	/** Holds nothing up. */
	public static final Hindrance NONE = new Hindrance(0, Integer.MAX_VALUE);

	/**
	 * {@return a long way}
	 * @param milliseconds for each piece
	 */
	public static Hindrance latency(int milliseconds) {
		return new Hindrance(milliseconds, Integer.MAX_VALUE);
	}

	/**
	 * {@return a narrow way}
	 * @param bytesPerSecond how much passes
	 */
	public static Hindrance rate(int bytesPerSecond) {
		return new Hindrance(0, bytesPerSecond);
	}

	/** Waits as long as a piece takes. */
	void before(int bytes) throws InterruptedIOException {
		long milliseconds = this.delay + bytes * 1000L / this.bytesPerSecond;
		if (milliseconds > 0) {
			try {
				Thread.sleep(milliseconds);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new InterruptedIOException("the line is taken down");
			}
		}
	}

}
