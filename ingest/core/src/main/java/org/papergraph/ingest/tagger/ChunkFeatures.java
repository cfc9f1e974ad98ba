/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.Locale;

import org.papergraph.ingest.learn.FeatureHash;
import org.papergraph.ingest.learn.Features;
import org.papergraph.ingest.tagger.WordClasses.Grouping;

/**
 * What the chain model sees of the noun phrase around a token: its head, its length, what
 * stands around it and the phrases that a preposition joins to it.
 */
final class ChunkFeatures {

	private static final int HEAD_SUFFIX = 3;

	private ChunkFeatures() {
	}

	static void add(Features features, SentenceView s, int i) {
		int start = s.chunks().start(i);
		int end = s.chunks().end(i);
		head(features, s, i);
		long head = s.lemma(end - 1);
		long headClass = s.classOf(Grouping.DISTRIBUTIONAL, end - 1);
		features.add("before", s.lemma(start - 1));
		features.add("behind", s.lemma(end));
		features.add("before2", s.lemma(start - 2), s.lemma(start - 1));
		features.add("behind2", s.lemma(end), s.lemma(end + 1));
		features.add("before head", s.lemma(start - 1), head);
		features.add("before head class", s.lemma(start - 1), headClass);
		features.add("behind head", s.lemma(end), head);
		features.add("behind head class", s.lemma(end), headClass);
		features.add("beginning", s.lemma(start), i - start);
		joined(features, s, start, end);
	}

	private static void head(Features features, SentenceView s, int i) {
		int start = s.chunks().start(i);
		int end = s.chunks().end(i);
		int fromHead = Math.min(4, end - 1 - i);
		features.add("head", s.lemma(end - 1));
		features.add("head at", s.lemma(end - 1), fromHead);
		for (Grouping grouping : Grouping.values()) {
			long headClass = s.classOf(grouping, end - 1);
			features.add("head class", grouping.ordinal(), headClass);
			features.add("head class at", grouping.ordinal(), headClass, fromHead);
		}
		features.add("place", Math.min(3, i - start), fromHead);
		features.add("length", Math.min(5, end - start));
		String text = s.text(end - 1).toLowerCase(Locale.ROOT);
		if (text.length() > HEAD_SUFFIX + 1) {
			features.add("head suffix", FeatureHash.of(text.substring(text.length() - HEAD_SUFFIX)));
		}
	}

	private static void joined(Features features, SentenceView s, int start, int end) {
		int next = s.tagText(end + 1).equals("DT") ? end + 2 : end + 1;
		if (s.chunks().covers(next)) {
			features.add("next head", s.lemma(end), s.lemma(s.chunks().end(next) - 1));
		}
		int link = s.tagText(start - 1).equals("DT") ? start - 2 : start - 1;
		if (s.chunks().covers(link - 1)) {
			features.add("previous head", s.lemma(link), s.lemma(s.chunks().end(link - 1) - 1));
		}
	}

}
