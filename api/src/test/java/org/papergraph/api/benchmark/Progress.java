/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

/** Says on standard error how long each step took. */
final class Progress {

	private final String what;

	private long since = System.nanoTime();

	Progress(String what) {
		this.what = what;
	}

	void done(String step) {
		long now = System.nanoTime();
		System.err.printf("%s: %s after %.1f s%n", this.what, step, (now - this.since) / 1e9);
		this.since = now;
	}

}
