/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.time.Duration;

/**
 * How long to bear with a service.
 *
 * @param tries how often to ask for one page at most
 * @param first how long to wait after the first failure; doubled after each further one
 * @param longest the longest wait, also of those that the service asks for
 * @param timeout how long one answer may take
 * @param pace how much of the pause between requests is kept: 1, or less in tests
 */
record Patience(int tries, Duration first, Duration longest, Duration timeout, double pace) {

	/** Four waits of 3, 6, 12 and 24 seconds, unless the service says how long. */
	static final Patience USUAL = new Patience(5, Duration.ofSeconds(3), Duration.ofMinutes(2), Duration.ofSeconds(90),
			1);

	Duration pause(Duration usual) {
		return Duration.ofNanos(Math.round(usual.toNanos() * this.pace));
	}

}
