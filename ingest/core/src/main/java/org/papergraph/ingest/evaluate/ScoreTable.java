/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.papergraph.graph.model.TermType;

/**
 * Scores as a table, for the terminal or as Markdown. Numbers are percent with one digit.
 */
public final class ScoreTable {

	private ScoreTable() {
	}

	/**
	 * Lays scores out for a terminal.
	 * @param title what was measured
	 * @param scores the scores
	 * @return lines, each ended by a line feed
	 */
	public static String text(String title, TermScores scores) {
		StringBuilder table = new StringBuilder();
		line(table, "%s: %d papers", title, scores.papers());
		line(table, "%-8s %5s %5s | strict P/R/F1       | relaxed P/R/F1", "type", "gold", "pred");
		for (TermType type : TermType.values()) {
			row(table, type.label(), scores.strict(type), scores.relaxed(type));
		}
		row(table, "ALL", scores.strictOverall(), scores.relaxedOverall());
		line(table, "untyped strict %s relaxed %s", percent(scores.untypedStrict()), percent(scores.untypedRelaxed()));
		line(table, "role correct %d/%d, introduced P/R/F1 %s", scores.roles().correct(), scores.roles().gold(),
				percent(scores.introduced()));
		return table.toString();
	}

	/**
	 * Lays scores out as the rows of a Markdown table.
	 * @param scores the scores
	 * @return a table of one row per type and one for all
	 */
	public static String markdown(TermScores scores) {
		List<String> rows = new ArrayList<>();
		rows.add("| type | terms | precision | recall | F1 | relaxed F1 |");
		rows.add("|---|---:|---:|---:|---:|---:|");
		for (TermType type : TermType.values()) {
			rows.add(markdownRow(type.label(), scores.strict(type), scores.relaxed(type)));
		}
		rows.add(markdownRow("**all**", scores.strictOverall(), scores.relaxedOverall()));
		return String.join("\n", rows) + "\n";
	}

	/**
	 * Says in words what the table has no column for.
	 * @param scores the scores
	 * @return untyped F1, role accuracy and how well introduced things are found
	 */
	private static String markdownRemarks(TermScores scores) {
		return String.format(Locale.ROOT,
				"without regard to type F1 is %.1f; the role is right for %d of %d methods and datasets found, "
						+ "`introduced` with precision %.1f and recall %.1f",
				100 * scores.untypedStrict().f1(), scores.roles().correct(), scores.roles().gold(),
				100 * scores.introduced().precision(), 100 * scores.introduced().recall());
	}

	/**
	 * Says how scores were measured, and {@link #markdownRemarks(TermScores) the
	 * remarks}.
	 * @param scores the scores
	 * @param how a command, and {@code %d} for the number of papers
	 * @return a sentence
	 */
	public static String measured(TermScores scores, String how) {
		return "Measured by " + String.format(Locale.ROOT, how, scores.papers()) + "; " + markdownRemarks(scores) + ".";
	}

	private static String markdownRow(String label, Tally strict, Tally relaxed) {
		return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f |", label, strict.gold(),
				100 * strict.precision(), 100 * strict.recall(), 100 * strict.f1(), 100 * relaxed.f1());
	}

	private static void row(StringBuilder table, String label, Tally strict, Tally relaxed) {
		line(table, "%-8s %5d %5d | %s   | %s", label, strict.gold(), strict.predicted(), percent(strict),
				percent(relaxed));
	}

	static String percent(Tally tally) {
		return String.format(Locale.ROOT, "%5.1f %5.1f %5.1f", 100 * tally.precision(), 100 * tally.recall(),
				100 * tally.f1());
	}

	private static void line(StringBuilder table, String format, Object... values) {
		table.append(String.format(Locale.ROOT, format, values)).append('\n');
	}

}
