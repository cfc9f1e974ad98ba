/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.Locale;

import org.papergraph.ingest.evaluate.Tally;

/**
 * How well SciERC's relations were found between given entities: the right pair, label
 * and direction.
 *
 * @param crossValidated on the training part, each fifth by a model of the others
 * @param development on the development part
 */
public record SciErcRelationScores(Tally crossValidated, Tally development) {

	/**
	 * {@return the rows of a Markdown table}
	 */
	public String markdown() {
		return "| SciERC relations between given entities | relations | precision | recall | F1 |\n"
				+ "|---|---:|---:|---:|---:|\n" + row("training part, cross-validated", this.crossValidated)
				+ row("development part", this.development);
	}

	private static String row(String name, Tally tally) {
		return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f |\n", name, tally.gold(),
				100 * tally.precision(), 100 * tally.recall(), 100 * tally.f1());
	}

}
