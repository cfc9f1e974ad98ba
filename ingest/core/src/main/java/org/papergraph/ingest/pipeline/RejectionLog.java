/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.papergraph.graph.write.Rejections;

/**
 * Counts rejections and lists the first of them, so that ten million wrong lines take no
 * more memory than some hundred.
 */
public final class RejectionLog {

	/** As many as somebody may read. */
	private static final int IN_ALL = 1000;

	/** Enough to see what is wrong, with room for other problems. */
	private static final int ALIKE = 100;

	private final SortedMap<String, Long> byReason = new TreeMap<>();

	private final List<String> listed = new ArrayList<>();

	private final int room;

	/**
	 * Makes a log for a run.
	 */
	public RejectionLog() {
		this(IN_ALL);
	}

	private RejectionLog(int room) {
		this.room = room;
	}

	/**
	 * {@return a log for a part of what this log is for, which lists no more than there
	 * is still room for here}
	 */
	RejectionLog part() {
		return new RejectionLog(this.room - this.listed.size());
	}

	/**
	 * Notes a rejection.
	 * @param reason the kind of problem
	 * @param line place, problem and next step
	 */
	public void add(String reason, String line) {
		if (this.byReason.merge(reason, 1L, Long::sum) <= ALIKE && this.listed.size() < this.room) {
			this.listed.add(line);
		}
	}

	/**
	 * Notes rejections.
	 * @param rejections what was rejected elsewhere
	 */
	void addAll(Rejections rejections) {
		rejections.byReason().forEach((reason, count) -> this.byReason.merge(reason, count, Long::sum));
		rejections.listed().stream().limit(this.room - (long) this.listed.size()).forEach(this.listed::add);
	}

	/**
	 * {@return what was noted so far}
	 */
	public Rejections toRejections() {
		return new Rejections(this.byReason, this.listed);
	}

}
