/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.regex.Pattern;

/**
 * Words that are no name without the noun behind them: "fully convolutional",
 * "Multi-Agent", "vision-language".
 */
final class Adjectives {

	private static final Pattern ENDING = Pattern.compile(".*(?:ional|oral|ural|ical|ial|ive|ous)");

	/** "self-training" and "cross-attention" are nouns. */
	private static final Pattern COMPOUND = Pattern.compile(
			"(?:.* )?(?:multi|single|cross|inter|intra|vision|image|text|audio|speech|human|self|semi|non|pre|post|zero"
					+ "|one|few|open|closed|low|high|large|small|long|short|real|data|model|task|domain|class|instance)"
					+ "-(?!\\p{L}*(?:ing|tion|sion|ment|sis|ance|ence)$)\\p{L}+",
			Pattern.CASE_INSENSITIVE);

	private Adjectives() {
	}

	/**
	 * {@return whether words look like adjectives}
	 * @param words as a text writes them, with their hyphens
	 */
	static boolean are(String words) {
		return ENDING.matcher(words).matches() || COMPOUND.matcher(words).matches();
	}

}
