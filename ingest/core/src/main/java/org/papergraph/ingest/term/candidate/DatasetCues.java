/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words around and inside a name that tell a dataset.
 */
public final class DatasetCues {

	/**
	 * Up to two plain words may stand between; after a preposition a new phrase begins.
	 */
	private static final Pattern HEAD_AFTER = Pattern.compile(
			"\\s*(?:(?!(?:on|in|for|with|across|and|or|to|from|by|of|over|using|is|are|as|that)\\b)[a-z-]+\\s+){0,2}"
					+ "(?i:datasets?|benchmarks?|corpus|corpora|test ?sets?|leaderboards?|test ?beds?|suites?"
					+ "|environments?|simulators?|gyms?|competition|challenge|treebanks?)\\b");

	private static final Pattern DEFINITION_AFTER = Pattern.compile(
			"\\s*(?:\\([^)]{1,30}\\)\\s*)?[,:(]?\\s*(?:which is |is )?(?:an?|the)\\s+(?:[\\w-]+[ ,]+){0,6}?"
					+ "(?:datasets?|benchmark|corpus|suite of (?:tasks|environments)|test ?bed|gym environment)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NAMED_LIKE_ONE = Pattern.compile("[^ ]+(?:Bench|QA|Arena|Gym|Eval)(?:-[^ ]+)?");

	private static final Pattern NAME_LIKE = Pattern.compile(".*(?:\\p{Lu}.*[\\p{Lu}\\d]|\\p{Ll}\\p{Lu}).*");

	private DatasetCues() {
	}

	/** Whether "dataset", "benchmark" or the like follows within two words. */
	public static boolean headFollows(String text, int end) {
		return HEAD_AFTER.matcher(text).region(end, text.length()).lookingAt();
	}

	/** Whether "X: a benchmark", "X, a large dataset" or "X is a corpus" follows. */
	public static boolean definitionFollows(String text, int end) {
		return DEFINITION_AFTER.matcher(text).region(end, Math.min(text.length(), end + 110)).lookingAt();
	}

	/** Whether the name itself ends like those of benchmarks. */
	public static boolean isNamedLikeOne(String surface) {
		return NAMED_LIKE_ONE.matcher(surface).matches();
	}

	/** Whether a word is written like a name: with inner capitals or digits. */
	public static boolean isNameLike(String word) {
		return NAME_LIKE.matcher(word).matches() || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
				&& Character.isLetter(word.charAt(0));
	}

}
