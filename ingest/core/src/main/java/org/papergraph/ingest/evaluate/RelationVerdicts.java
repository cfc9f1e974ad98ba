/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What readers said of a {@linkplain RelationSample sample of relations}.
 */
public final class RelationVerdicts {

	private static final int TYPE = 1;

	private static final int CONFIDENCE = 4;

	private static final int VERDICT = 5;

	private final Map<String, Tally> byType = new TreeMap<>();

	private Calibration calibration = Calibration.NONE;

	private RelationVerdicts() {
	}

	/**
	 * Reads verdicts.
	 * @param file lines as {@link RelationSample#draw(int)} gives them, with
	 * {@code right} or {@code wrong} in the column of the verdict; lines that begin with
	 * {@code #} are skipped
	 * @return the verdicts
	 * @throws IllegalArgumentException if a line has another verdict or none
	 */
	public static RelationVerdicts read(Path file) {
		RelationVerdicts verdicts = new RelationVerdicts();
		List<String> lines = lines(file);
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (!line.startsWith("#") && !line.startsWith("paper\t")) {
				verdicts.add(line.split("\t", -1), file + ":" + (i + 1));
			}
		}
		return verdicts;
	}

	private void add(String[] columns, String place) {
		boolean right = columns.length > VERDICT && columns[VERDICT].equals("right");
		if (!right && (columns.length <= VERDICT || !columns[VERDICT].equals("wrong"))) {
			throw new IllegalArgumentException(place + " must say 'right' or 'wrong' in column " + (VERDICT + 1));
		}
		this.byType.merge(columns[TYPE], new Tally(right ? 1 : 0, 1, 1), Tally::plus);
		this.calibration = this.calibration.with(Double.parseDouble(columns[CONFIDENCE]), right);
	}

	/**
	 * {@return all that were read}
	 */
	public Tally all() {
		return this.byType.values().stream().reduce(Tally.NONE, Tally::plus);
	}

	/**
	 * {@return a Markdown table of the share of right ones by type, and a line on their
	 * confidence}
	 */
	public String markdown() {
		StringBuilder table = new StringBuilder("| relation | read | right |\n|---|---:|---:|\n");
		this.byType.forEach((type, tally) -> table.append(row("`" + type + "`", tally)));
		table.append(row("**all**", all()));
		return table.append(String.format(Locale.ROOT, "\nExpected calibration error of their confidence %.3f.\n",
				this.calibration.expectedError()))
			.toString();
	}

	private static String row(String name, Tally tally) {
		return String.format(Locale.ROOT, "| %s | %d | %.1f |\n", name, tally.predicted(), 100 * tally.precision());
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the verdicts " + file, ex);
		}
	}

}
