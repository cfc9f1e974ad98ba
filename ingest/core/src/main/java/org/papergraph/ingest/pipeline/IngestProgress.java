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
	 * The database is about to be opened.
	 */
	default void connecting() {
	}

	/**
	 * A source was read.
	 * @param source what messages call it
	 * @param entries how many entries it held, rejected ones included
	 */
	default void read(String source, long entries) {
	}

	/**
	 * Every source was read; no more papers come but those that are to be extracted
	 * already and the last that were read.
	 */
	default void allRead() {
	}

	/**
	 * Some papers are to be extracted; more may follow.
	 * @param papers how many papers
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
