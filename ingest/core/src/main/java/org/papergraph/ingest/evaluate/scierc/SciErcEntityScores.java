/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.Locale;
import java.util.stream.IntStream;

import org.papergraph.ingest.conll.LabelSet;
import org.papergraph.ingest.conll.LabelTallies;

/**
 * How well SciERC's entities were found, exact spans with their type.
 *
 * @param measured what was measured, for a person to read
 * @param labels the types
 * @param tallies what was found and should have been
 */
public record SciErcEntityScores(String measured, LabelSet labels, LabelTallies tallies) {

	/**
	 * {@return micro-averaged F1 over the six types, 0 to 1}
	 */
	public double f1() {
		return this.tallies.f1();
	}

	/**
	 * {@return the rows of a Markdown table, one for each type and one for all}
	 */
	public String markdown() {
		StringBuilder table = new StringBuilder(
				"| " + this.measured + " | entities | precision | recall | F1 |\n|---|---:|---:|---:|---:|\n");
		int all = this.labels.names().size();
		for (int label = 1; label < all; label++) {
			table.append(row(this.labels.names().get(label), IntStream.of(label)));
		}
		return table.append(row("**all**", IntStream.range(1, all))).toString();
	}

	private String row(String name, IntStream labels) {
		int correct = 0;
		int predicted = 0;
		int gold = 0;
		for (int label : labels.toArray()) {
			correct += this.tallies.correct(label);
			predicted += this.tallies.predicted(label);
			gold += this.tallies.gold(label);
		}
		return String
			.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f |%n", name, gold, percent(correct, predicted),
					percent(correct, gold), percent(2 * correct, predicted + gold))
			.replace("\r\n", "\n");
	}

	private static double percent(int part, int whole) {
		return (whole == 0) ? 0 : 100.0 * part / whole;
	}

}
