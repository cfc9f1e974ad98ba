/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.Locale;
import java.util.regex.Pattern;

import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.candidate.DatasetCues;
import org.papergraph.ingest.term.candidate.GenericHeads;

/**
 * Tells whether a name and the same name with a generic head are one thing.
 */
final class SameHead {

	/** "fully convolutional" is no name without its head. */
	private static final Pattern ADJECTIVE = Pattern
		.compile(".*(?:ional|oral|ural|ical|ial|ive|ous)|(?:multi|cross|inter|intra)-\\p{L}+");

	private SameHead() {
	}

	/**
	 * Whether the bare name is the same thing: of one type with the longer, or a name.
	 */
	static boolean isSafe(AnnotatedText text, TermGroup bare, TermGroup longer) {
		boolean sameKind = bare.type() == longer.type() && GenericHeads.isLight(head(longer))
				&& !ADJECTIVE.matcher(bare.key()).matches();
		return (sameKind || bare.forms(text).stream().anyMatch(DatasetCues::isNameLike)) && !isVariant(text, longer);
	}

	/** "FinBERT-task" is one variant of FinBERT, not a task called FinBERT. */
	private static boolean isVariant(AnnotatedText text, TermGroup group) {
		String ending = "-" + head(group);
		return group.forms(text).stream().anyMatch((form) -> form.toLowerCase(Locale.ROOT).endsWith(ending));
	}

	private static String head(TermGroup group) {
		return group.key().substring(group.key().lastIndexOf(' ') + 1);
	}

}
