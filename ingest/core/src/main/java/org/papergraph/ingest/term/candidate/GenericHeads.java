/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.WordLists;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Heads that add nothing to a name: "CIFAR-10 dataset" is CIFAR-10.
 */
public final class GenericHeads {

	private static final Set<String> HEADS = Set.copyOf(WordLists.lines(NameList.class, "heads.txt"));

	private static final Set<String> OF_NAMES = Set.copyOf(WordLists.lines(NameList.class, "heads-of-names.txt"));

	private static final Set<String> EMPTY = Set.copyOf(WordLists.lines(NameList.class, "empty-heads.txt"));

	private static final Set<String> AFTER_NAMES = Set.copyOf(WordLists.lines(NameList.class, "heads-after-names.txt"));

	/**
	 * A single word that names an activity by itself, unlike "downstream" or "inverse".
	 */
	private static final Pattern ACTIVITY = Pattern.compile("\\p{L}+(?:ing|tion|sion|ment|sis|val|ance|ence)");

	/** "Llama 3": a version behind a name. */
	private static final Pattern NUMBERED = Pattern.compile("(?:.* )?\\p{Lu}[\\p{L}-]* v?\\d+(?:\\.\\d+)?");

	private GenericHeads() {
	}

	/**
	 * {@return the name without its last word, if that is a generic head}
	 * @param key a folded name
	 */
	public static Optional<String> withoutHead(String key) {
		int space = key.lastIndexOf(' ');
		String head = key.substring(space + 1);
		return (space > 0 && (HEADS.contains(head) || OF_NAMES.contains(head))) ? Optional.of(key.substring(0, space))
				: Optional.empty();
	}

	/**
	 * {@return whether any name can lose a head, not just one that looks like a name}
	 * @param head a folded word
	 */
	public static boolean isLight(String head) {
		return HEADS.contains(head);
	}

	/**
	 * Drops a head that adds nothing, whether or not the paper has the bare name too:
	 * "commonsense reasoning tasks", "Llama 3 models".
	 * @param surface as the text writes it
	 * @return the part before the head
	 */
	public static Optional<String> withoutEmptyHead(String surface) {
		int space = surface.lastIndexOf(' ');
		if (space < 1) {
			return Optional.empty();
		}
		String head = TermNames.fold(surface.substring(space + 1));
		String rest = surface.substring(0, space);
		boolean several = rest.indexOf(' ') > 0;
		boolean empty = EMPTY.contains(head) && (several || ACTIVITY.matcher(rest).matches());
		String last = rest.substring(rest.lastIndexOf(' ') + 1);
		boolean nameLike = DatasetCues.isNameLike(last) || NUMBERED.matcher(rest).matches();
		boolean name = AFTER_NAMES.contains(head) && nameLike && !FieldAcronyms.contains(last);
		return ((empty || name) && !GenericNames.isGeneric(TermNames.fold(rest))) ? Optional.of(rest)
				: Optional.empty();
	}

}
