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
 * What the span classifier sees of a stretch of tokens. One instance serves one sentence
 * and fills the same features again and again.
 */
final class SpanFeatures {

	private static final int WINDOW = 6;

	private static final int LONGEST_SUFFIX = 4;

	private final SentenceView s;

	private final Features features = new Features();

	private int first;

	private int end;

	SpanFeatures(SentenceView sentence) {
		this.s = sentence;
	}

	/**
	 * Describes a stretch.
	 * @param from index of its first token
	 * @param to index after its last token
	 * @return its features, until the next call
	 */
	Features of(int from, int to) {
		this.first = from;
		this.end = to;
		this.features.clear().add("bias");
		inside();
		edges();
		spelling();
		before();
		after();
		around();
		return this.features;
	}

	private void inside() {
		long lemmas = 0;
		long tags = 0;
		for (int i = this.first; i < this.end; i++) {
			lemmas = FeatureHash.of(lemmas, this.s.lemma(i));
			tags = FeatureHash.of(tags, this.s.tag(i));
			this.features.add("in", this.s.lemma(i));
			this.features.add("tag in", this.s.tag(i));
			this.features.add("class in", this.s.classOf(Grouping.DISTRIBUTIONAL, i));
			this.features.add("group in", this.s.classOf(Grouping.MEDIUM, i));
			if (i < this.end - 1) {
				this.features.add("modifier", this.s.lemma(i));
				this.features.add("pair in", this.s.lemma(i), this.s.lemma(i + 1));
			}
		}
		this.features.add("length", length());
		this.features.add("lemmas", lemmas);
		this.features.add("tags", tags);
		this.features.add("tags around", tags, this.s.tag(this.first - 1), this.s.tag(this.end));
	}

	private long length() {
		return this.end - this.first;
	}

	private void edges() {
		int last = this.end - 1;
		long head = this.s.lemma(last);
		boolean single = length() == 1;
		long beforeHead = single ? 0 : this.s.lemma(last - 1);
		this.features.add("last", head);
		this.features.add("last at length", head, length());
		this.features.add("last two", beforeHead, head);
		this.features.add("first", this.s.lemma(this.first));
		this.features.add("first tag", this.s.tag(this.first));
		this.features.add("last tag", this.s.tag(last));
		for (Grouping grouping : Grouping.values()) {
			String name = "c" + grouping.ordinal();
			this.features.add(name + "last", this.s.classOf(grouping, last));
			this.features.add(name + "first", this.s.classOf(grouping, this.first));
			this.features.add(name + "both", this.s.classOf(grouping, this.first), this.s.classOf(grouping, last));
			this.features.add(name + "last two", single ? 0 : this.s.classOf(grouping, last - 1),
					this.s.classOf(grouping, last));
		}
		String word = this.s.text(last).toLowerCase(Locale.ROOT);
		for (int size = 2; size <= LONGEST_SUFFIX && size < word.length(); size++) {
			this.features.add("suffix", FeatureHash.of(word.substring(word.length() - size)));
		}
	}

	private void spelling() {
		long shapes = 0;
		int capitalized = 0;
		for (int i = this.first; i < this.end; i++) {
			shapes = FeatureHash.of(shapes, this.s.shape(i));
			capitalized += Character.isUpperCase(this.s.text(i).charAt(0)) ? 1 : 0;
		}
		int last = this.end - 1;
		this.features.add("shapes", shapes);
		this.features.add("last shape", this.s.shape(last));
		this.features.add("both shapes", this.s.shape(this.first), this.s.shape(last), Math.min(2, length()));
		long capitals = (capitalized == 0) ? 0 : (capitalized == length()) ? 2 : 1;
		this.features.add("capitals", capitals, (this.first == 0) ? 1 : 0);
		this.features.add("many capitals", Math.min(3, WordShape.capitals(this.s.text(last))), Math.min(2, length()));
		hyphen("hyphen last", this.s.text(last));
		hyphen("hyphen first", this.s.text(this.first));
	}

	private void hyphen(String name, String text) {
		int hyphen = text.lastIndexOf('-');
		if (hyphen > 0) {
			this.features.add(name, FeatureHash.of(text.substring(hyphen + 1).toLowerCase(Locale.ROOT)));
		}
	}

	private void before() {
		long head = this.s.lemma(this.end - 1);
		long headClass = this.s.classOf(Grouping.DISTRIBUTIONAL, this.end - 1);
		long previous = this.s.lemma(this.first - 1);
		for (int offset = 1; offset <= 3; offset++) {
			this.features.add("before", offset, this.s.lemma(this.first - offset));
			this.features.add("tag before", offset, this.s.tag(this.first - offset));
			this.features.add("class before", offset, this.s.classOf(Grouping.DISTRIBUTIONAL, this.first - offset));
		}
		long two = this.s.lemma(this.first - 2);
		this.features.add("two before", two, previous);
		this.features.add("three before", this.s.lemma(this.first - 3), two, previous);
		this.features.add("tags before", this.s.tag(this.first - 1), this.s.tag(this.first));
		this.features.add("before last", previous, head);
		this.features.add("before last class", previous, headClass);
		this.features.add("two before group", two, previous, this.s.classOf(Grouping.COARSE, this.end - 1));
		this.features.add("second before last", two, head);
		this.features.add("before first", previous, this.s.lemma(this.first));
		this.features.add("class before first", this.s.classOf(Grouping.DISTRIBUTIONAL, this.first - 1),
				this.s.classOf(Grouping.DISTRIBUTIONAL, this.first));
		for (int i = Math.max(0, this.first - WINDOW); i < this.first; i++) {
			this.features.add("left", this.s.lemma(i));
		}
		this.features.add("position", Math.min(3, this.first));
	}

	private void after() {
		long head = this.s.lemma(this.end - 1);
		long headClass = this.s.classOf(Grouping.DISTRIBUTIONAL, this.end - 1);
		long next = this.s.lemma(this.end);
		for (int offset = 0; offset < 3; offset++) {
			this.features.add("after", offset, this.s.lemma(this.end + offset));
			this.features.add("tag after", offset, this.s.tag(this.end + offset));
			this.features.add("class after", offset, this.s.classOf(Grouping.DISTRIBUTIONAL, this.end + offset));
		}
		long two = this.s.lemma(this.end + 1);
		this.features.add("two after", next, two);
		this.features.add("tags after", this.s.tag(this.end - 1), this.s.tag(this.end));
		this.features.add("after last", next, head);
		this.features.add("after last class", next, headClass);
		this.features.add("two after group", next, two, this.s.classOf(Grouping.COARSE, this.end - 1));
		this.features.add("second after last", two, head);
		this.features.add("last and tag after", head, this.s.tag(this.end));
		this.features.add("class after last", headClass, this.s.classOf(Grouping.DISTRIBUTIONAL, this.end));
		for (int i = this.end; i < Math.min(this.s.size(), this.end + WINDOW); i++) {
			this.features.add("right", this.s.lemma(i));
		}
	}

	private void around() {
		long group = this.s.classOf(Grouping.COARSE, this.end - 1);
		this.features.add("around", this.s.lemma(this.first - 1), this.s.lemma(this.end));
		this.features.add("tags outside", this.s.tag(this.first - 1), this.s.tag(this.end));
		near("verb before", Nearest.before(this.s, this.first, "VB"), group);
		near("verb after", Nearest.after(this.s, this.end, "VB"), group);
		near("preposition before", Nearest.before(this.s, this.first, "IN", "TO"), group);
		if (this.s.text(this.first - 1).equals("(") && this.s.text(this.end).equals(")")) {
			this.features.add("alone in brackets");
		}
	}

	private void near(String name, int token, long group) {
		if (token >= 0) {
			this.features.add(name, this.s.lemma(token));
			this.features.add(name + " group", this.s.lemma(token), group);
		}
	}

}
