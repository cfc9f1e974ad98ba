/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

/**
 * Is told how far an ingest has come. Calls come from one thread.
 */
public interface IngestProgress {

	/** Tells nobody. */
	IngestProgress SILENT = new IngestProgress() {
	};

	/**
	 * A source was read.
	 * @param source what messages call it
	 * @param entries how many entries it held, rejected ones included
	 */
	default void read(String source, int entries) {
	}

	/**
	 * Extraction starts.
	 * @param papers how many papers will be extracted
	 */
	default void extracting(int papers) {
	}

	/**
	 * A paper was extracted, and stored where there is a store.
	 */
	default void extracted() {
	}

	/**
	 * All papers are through; what follows from them is brought up to date.
	 */
	default void finishing() {
	}

}
