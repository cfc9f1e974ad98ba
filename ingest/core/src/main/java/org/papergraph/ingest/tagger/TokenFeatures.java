/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.papergraph.ingest.learn.FeatureHash;
import org.papergraph.ingest.learn.Features;
import org.papergraph.ingest.learn.Sequence;
import org.papergraph.ingest.tagger.WordClasses.Grouping;

/**
 * What the chain model sees of each token of a sentence.
 */
final class TokenFeatures {

	private static final int LONGEST_AFFIX = 6;

	private static final int WINDOW = 4;

	private final DocumentView document;

	private final int number;

	private final SentenceView sentence;

	private TokenFeatures(DocumentView document, int number) {
		this.document = document;
		this.number = number;
		this.sentence = document.sentences().get(number);
	}

	/**
	 * Describes a sentence.
	 * @param document the paper
	 * @param sentence index of the sentence
	 * @return the features of its tokens
	 */
	static Sequence of(DocumentView document, int sentence) {
		TokenFeatures features = new TokenFeatures(document, sentence);
		List<Features> nodes = new ArrayList<>();
		List<Features> edges = new ArrayList<>();
		for (int i = 0; i < features.sentence.size(); i++) {
			nodes.add(features.node(i));
			edges.add(features.edge(i));
		}
		return new Sequence(nodes, edges);
	}

	private Features node(int i) {
		Features features = new Features().add("bias");
		words(features, i);
		tags(features, i);
		classes(features, i);
		spelling(features, i);
		neighbourhood(features, i);
		if (this.sentence.chunks().covers(i)) {
			ChunkFeatures.add(features, this.sentence, i);
		}
		else {
			features.add("no chunk");
		}
		document(features, i);
		return features;
	}

	private Features edge(int i) {
		SentenceView s = this.sentence;
		Features features = new Features().add("bias");
		features.add("t", s.tag(i));
		features.add("tt", s.tag(i - 1), s.tag(i));
		features.add("tn", s.tag(i), s.tag(i + 1));
		if (s.chunks().covers(i)) {
			boolean first = s.chunks().start(i) == i;
			boolean last = s.chunks().end(i) - 1 == i;
			features.add("place", first ? 1 : 0, last ? 1 : 0);
			features.add("head", s.classOf(Grouping.DISTRIBUTIONAL, s.chunks().end(i) - 1), first ? 1 : 0);
		}
		else {
			features.add("between", s.lemma(i));
		}
		return features;
	}

	private void words(Features features, int i) {
		SentenceView s = this.sentence;
		for (int offset = -2; offset <= 2; offset++) {
			features.add("w", offset, s.word(i + offset));
			features.add("l", offset, s.lemma(i + offset));
		}
		for (int offset = -2; offset <= 1; offset++) {
			features.add("ll", offset, s.lemma(i + offset), s.lemma(i + offset + 1));
		}
	}

	private void tags(Features features, int i) {
		SentenceView s = this.sentence;
		for (int offset = -2; offset <= 2; offset++) {
			features.add("t", offset, s.tag(i + offset));
		}
		features.add("tt", -1, s.tag(i - 1), s.tag(i));
		features.add("tt", 0, s.tag(i), s.tag(i + 1));
		features.add("ttt", s.tag(i - 1), s.tag(i), s.tag(i + 1));
		features.add("ttt+", s.tag(i), s.tag(i + 1), s.tag(i + 2));
		features.add("ttt-", s.tag(i - 2), s.tag(i - 1), s.tag(i));
		features.add("tl+", s.tag(i), s.lemma(i + 1));
		features.add("tl-", s.tag(i), s.lemma(i - 1));
	}

	private void classes(Features features, int i) {
		SentenceView s = this.sentence;
		for (Grouping grouping : Grouping.values()) {
			String name = "c" + grouping.ordinal();
			for (int offset = -2; offset <= 2; offset++) {
				features.add(name, offset, s.classOf(grouping, i + offset));
			}
			long before = s.classOf(grouping, i - 1);
			long here = s.classOf(grouping, i);
			long after = s.classOf(grouping, i + 1);
			features.add(name + "pc", before, here);
			features.add(name + "cn", here, after);
			features.add(name + "pn", before, after);
			features.add(name + "pcn", before, here, after);
		}
	}

	private void spelling(Features features, int i) {
		String text = this.sentence.text(i);
		String word = text.toLowerCase(Locale.ROOT);
		for (int length = 1; length <= LONGEST_AFFIX && length < word.length(); length++) {
			features.add("prefix", FeatureHash.of(word.substring(0, length)));
			features.add("suffix", FeatureHash.of(word.substring(word.length() - length)));
		}
		SentenceView s = this.sentence;
		features.add("shape", s.shape(i));
		features.add("shape-", s.shape(i - 1), s.shape(i));
		features.add("shape+", s.shape(i), s.shape(i + 1));
		features.add("shape-+", s.shape(i - 1), s.shape(i), s.shape(i + 1));
		int capitals = WordShape.capitals(text);
		if (capitals >= 2) {
			features.add("capitals");
		}
		if (capitals >= 1 && i > 0) {
			features.add("capital inside");
		}
		if (capitals >= 1 && text.chars().anyMatch(Character::isDigit)) {
			features.add("capital and digit");
		}
		int hyphen = word.lastIndexOf('-');
		if (hyphen > 0 && hyphen < word.length() - 1) {
			features.add("before hyphen", FeatureHash.of(word.substring(0, word.indexOf('-'))));
			features.add("after hyphen", FeatureHash.of(word.substring(hyphen + 1)));
		}
	}

	private void neighbourhood(Features features, int i) {
		SentenceView s = this.sentence;
		for (int offset = 1; offset <= WINDOW; offset++) {
			features.add("left", s.word(i - offset));
			features.add("right", s.word(i + offset));
		}
		int verb = Nearest.before(s, i, "VB");
		if (verb >= 0) {
			features.add("verb before", s.lemma(verb));
		}
		verb = Nearest.after(s, i + 1, "VB");
		if (verb >= 0) {
			features.add("verb after", s.lemma(verb));
		}
		int preposition = Nearest.before(s, i, "IN", "TO");
		if (preposition >= 0) {
			features.add("preposition before", s.lemma(preposition));
		}
		if (Brackets.enclose(s, i)) {
			features.add("in brackets");
		}
		if (s.text(i - 1).equals("(") && s.text(i + 1).equals(")")) {
			features.add("alone in brackets");
		}
	}

	private void document(Features features, int i) {
		SentenceView s = this.sentence;
		features.add("frequency", Math.min(4, this.document.frequency(s, i)));
		int last = this.document.sentences().size() - 1;
		features.add("sentence", (this.number == last) ? -1 : Math.min(2, this.number));
		DocumentView.Place definition = this.document.definition(s, i);
		if (definition != null) {
			features.add("acronym");
			features.add("acronym of", definition.sentence().lemma(definition.token()));
			features.add("acronym of class",
					definition.sentence().classOf(Grouping.DISTRIBUTIONAL, definition.token()));
		}
		if (s.chunks().covers(i)) {
			int least = Integer.MAX_VALUE;
			for (int token = s.chunks().start(i); token < s.chunks().end(i); token++) {
				least = Math.min(least, this.document.frequency(s, token));
			}
			features.add("chunk frequency", Math.min(4, least));
		}
	}

}
