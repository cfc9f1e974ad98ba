/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures the steps of a run, one after the other.
 */
public final class Stopwatch {

	private final Map<String, Duration> laps = new LinkedHashMap<>();

	private long last = System.nanoTime();

	/**
	 * Ends a step.
	 * @param step the name of the step that ran since the last call
	 */
	public void lap(String step) {
		long now = System.nanoTime();
		this.laps.merge(step, Duration.ofNanos(now - this.last), Duration::plus);
		this.last = now;
	}

	/**
	 * {@return the time of each step, in their order}
	 */
	public Map<String, Duration> laps() {
		return Collections.unmodifiableMap(new LinkedHashMap<>(this.laps));
	}

}
