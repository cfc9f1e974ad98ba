/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores of name merging as Markdown, which reads well in a terminal, too.
 */
public final class NameTable {

	private NameTable() {
	}

	/**
	 * Lays scores out.
	 * @param scores the scores of a sample
	 * @return a table by kind, a table by rule, and a line of totals
	 */
	public static String markdown(NameScores scores) {
		List<String> rows = new ArrayList<>();
		rows.add("| " + scores.title() + " | should be | pairs | became one term | right |");
		rows.add("|---|---|---:|---:|---:|");
		scores.kinds().forEach((kind) -> {
			int right = kind.same() ? kind.merged() : kind.pairs() - kind.merged();
			rows.add(line("| %s | %s | %d | %d | %.1f %% |", kind.kind(), kind.same() ? "one" : "two", kind.pairs(),
					kind.merged(), 100.0 * right / kind.pairs()));
		});
		rows.add("");
		rows.add("| rule | merges | right |");
		rows.add("|---|---:|---:|");
		scores.byRule()
			.forEach((rule, tally) -> rows
				.add(line("| %s | %d | %.1f %% |", rule, tally.predicted(), 100 * tally.precision())));
		rows.add("");
		rows.add(line("Precision %.3f, recall %.3f; %.2f %% of the pairs that should stay two became one.",
				scores.merges().precision(), scores.merges().recall(), 100 * scores.falseMerges()));
		return String.join("\n", rows) + "\n";
	}

	private static String line(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}

}
