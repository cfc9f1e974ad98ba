/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.Map;
import java.util.TreeMap;

import org.papergraph.graph.model.Paper;
import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;

/** What the sources of one format hold. */
final class FormatCount {

	private final Map<String, Integer> rejected = new TreeMap<>();

	private int files;

	private int records;

	private int papers;

	private int withAbstract;

	private int withIdentifier;

	private long references;

	private long nanoseconds;

	void file(long time) {
		this.files++;
		this.nanoseconds += time;
	}

	void add(ReadResult result) {
		this.records++;
		if (result instanceof Rejected refused) {
			this.rejected.merge(refused.reason().label(), 1, Integer::sum);
		}
		else if (result instanceof Read read) {
			Paper paper = read.paper();
			this.papers++;
			this.references += paper.references().size();
			this.withAbstract += paper.abstractText().isEmpty() ? 0 : 1;
			this.withIdentifier += paper.ids().isEmpty() ? 0 : 1;
		}
	}

	FormatCount plus(FormatCount other) {
		FormatCount sum = new FormatCount();
		for (FormatCount part : new FormatCount[] { this, other }) {
			sum.files += part.files;
			sum.records += part.records;
			sum.papers += part.papers;
			sum.withAbstract += part.withAbstract;
			sum.withIdentifier += part.withIdentifier;
			sum.references += part.references;
			sum.nanoseconds += part.nanoseconds;
			part.rejected.forEach((reason, count) -> sum.rejected.merge(reason, count, Integer::sum));
		}
		return sum;
	}

	int files() {
		return this.files;
	}

	int records() {
		return this.records;
	}

	int papers() {
		return this.papers;
	}

	int withAbstract() {
		return this.withAbstract;
	}

	int withIdentifier() {
		return this.withIdentifier;
	}

	long references() {
		return this.references;
	}

	Map<String, Integer> rejected() {
		return this.rejected;
	}

	long recordsPerSecond() {
		return Math.round(this.records / Math.max(this.nanoseconds / 1e9, 1e-3));
	}

}
