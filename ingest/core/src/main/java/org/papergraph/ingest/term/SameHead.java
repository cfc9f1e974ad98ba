/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.candidate.DatasetCues;
import org.papergraph.ingest.term.candidate.GenericHeads;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Tells whether a name and the same name with a generic head are one thing.
 */
final class SameHead {

	/** What a phase of training has, and is not: "pre-training objective". */
	private static final Pattern OF_A_PHASE = Pattern
		.compile("(?i).*(?:training|tuning) (?:model|network|objective|loss|losse|task)s?");

	private static final Pattern WORDS = Pattern.compile("[ -]");

	private SameHead() {
	}

	/**
	 * Drops a head that adds nothing, whether or not the paper has the bare name too.
	 * @param surface as the text writes it
	 * @return the part before the head, unless that is something else or nothing
	 */
	static Optional<String> without(String surface) {
		return GenericHeads.withoutEmptyHead(surface)
			.filter((bare) -> !Adjectives.are(bare) && !OF_A_PHASE.matcher(surface).matches());
	}

	/**
	 * Whether the bare name is the same thing: of one type with the longer, or a name.
	 */
	static boolean isSafe(AnnotatedText text, TermGroup bare, TermGroup longer) {
		Set<String> forms = bare.forms(text);
		boolean sameKind = bare.type() == longer.type() && GenericHeads.isLight(head(longer))
				&& !Adjectives.are(bare.key()) && forms.stream().noneMatch(Adjectives::are);
		boolean name = forms.stream()
			.filter((form) -> TermNames.fold(form).equals(bare.key()))
			.anyMatch((form) -> isName(form, bare.type() == TermType.DATASET));
		return (sameKind || name) && !isVariant(text, longer) && !OF_A_PHASE.matcher(longer.key()).matches();
	}

	/**
	 * Capitals of a title make a name of a dataset, "Penn Treebank", but of nothing else:
	 * "In-Context Learning".
	 */
	private static boolean isName(String form, boolean dataset) {
		return !Adjectives.are(form) && (dataset ? DatasetCues.isNameLike(form)
				: WORDS.splitAsStream(form).anyMatch(DatasetCues::isNameLike));
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
