/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a distance between the end of a request and the start of the next one, as arXiv
 * and Semantic Scholar ask for.
 */
final class Pace {

	private final long pause;

	private long free = System.nanoTime();

	Pace(Duration pause) {
		this.pause = pause.toNanos();
	}

	/** Waits until the next request may start. */
	void await() throws InterruptedException {
		TimeUnit.NANOSECONDS.sleep(this.free - System.nanoTime());
	}

	/** A request has ended. */
	void ended() {
		this.free = System.nanoTime() + this.pause;
	}

}
