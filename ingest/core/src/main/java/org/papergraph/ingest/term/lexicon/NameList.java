/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Span;

/**
 * A list of names that finds itself in texts. Hyphens, spaces and slashes inside a name
 * do not count, nor does small variation of case ({@code Imagenet}); {@code race} is not
 * {@code RACE}. A name listed with a star takes the version or size behind it along.
 */
public final class NameList {

	private static final int MOST_ATOMS = 8;

	private static final Pattern VERSION = Pattern
		.compile("(?:[- ]?[vV]?\\d[\\p{L}\\d.]*)?(?:-(?=\\p{Lu}|\\d)[\\p{L}\\d.]*[\\p{L}\\d])*");

	private static final Pattern TAIL = Pattern
		.compile("(?![\\p{L}\\d@_-])|-(?=(?:based|style|trained|like|driven|tuned|powered|scale|level|generated)\\b)");

	private final Map<String, String> bySkeleton = new HashMap<>();

	private NameList(Collection<String> names) {
		for (String name : names) {
			this.bySkeleton.putIfAbsent(skeleton(name), name);
		}
	}

	/**
	 * Makes a list.
	 * @param names each with a star at the end where a version may follow
	 * @return the list
	 */
	public static NameList of(Collection<String> names) {
		return new NameList(names);
	}

	/**
	 * Looks up one surface.
	 * @param surface as a text writes it
	 * @return how the list writes it, if it is listed
	 */
	public Optional<String> lookup(String surface) {
		return find(surface).stream()
			.filter((match) -> match.span().start() == 0 && match.span().end() >= surface.length() - 1)
			.map(NameMatch::name)
			.findFirst();
	}

	/**
	 * Finds the names in a text, the longest at each place.
	 * @param text the text
	 * @return the matches from left to right, none overlapping
	 */
	public List<NameMatch> find(String text) {
		List<Span> atoms = Atoms.of(text);
		List<NameMatch> matches = new ArrayList<>();
		int i = 0;
		while (i < atoms.size()) {
			NameMatch match = Atoms.startsWord(text, atoms.get(i).start()) ? longest(text, atoms, i) : null;
			if (match != null) {
				matches.add(match);
				while (i < atoms.size() && atoms.get(i).start() < match.span().end()) {
					i++;
				}
			}
			else {
				i++;
			}
		}
		return matches;
	}

	private @Nullable NameMatch longest(String text, List<Span> atoms, int first) {
		NameMatch best = null;
		StringBuilder skeleton = new StringBuilder();
		for (int i = first; i < Math.min(atoms.size(), first + MOST_ATOMS); i++) {
			if (i > first && !Atoms.areTied(text, atoms.get(i - 1), atoms.get(i))) {
				break;
			}
			skeleton.append(atoms.get(i).of(text).toLowerCase(Locale.ROOT));
			String name = listed(skeleton.toString());
			if (name != null) {
				NameMatch match = bounded(text, atoms.get(first).start(), atoms.get(i).end(), name);
				best = (match != null) ? match : best;
			}
		}
		return best;
	}

	private @Nullable String listed(String skeleton) {
		String name = this.bySkeleton.get(skeleton);
		return (name == null && skeleton.endsWith("s"))
				? this.bySkeleton.get(skeleton.substring(0, skeleton.length() - 1)) : name;
	}

	private static @Nullable NameMatch bounded(String text, int start, int plainEnd, String name) {
		int end = plainEnd;
		if (capitals(text.substring(start, end)) * 2 < capitals(name)) {
			return null;
		}
		if (name.endsWith("*")) {
			Matcher version = VERSION.matcher(text).region(end, text.length());
			if (version.lookingAt()) {
				end = version.end();
			}
			while (text.charAt(end - 1) == '.') {
				end--;
			}
		}
		Matcher tail = TAIL.matcher(text).region(end, text.length()).useTransparentBounds(true);
		return tail.lookingAt() ? new NameMatch(new Span(start, end), name) : null;
	}

	private static String skeleton(String name) {
		StringBuilder skeleton = new StringBuilder();
		for (Span atom : Atoms.of(name)) {
			skeleton.append(atom.of(name).toLowerCase(Locale.ROOT));
		}
		return skeleton.toString();
	}

	private static long capitals(String text) {
		return text.chars().filter(Character::isUpperCase).count();
	}

}
