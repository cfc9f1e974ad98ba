/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.Optional;

import org.papergraph.ingest.tagger.WordClasses.Grouping;

/**
 * What stands between the two entities.
 */
final class BetweenFeatures {

	private static final int MANY = 3;

	private final PairView view;

	private final PairFeatures features;

	private final int from;

	private final int to;

	private BetweenFeatures(PairView view, PairFeatures features) {
		this.view = view;
		this.features = features;
		this.from = view.left().end();
		this.to = view.right().first();
	}

	static void add(PairView view, PairFeatures features) {
		BetweenFeatures between = new BetweenFeatures(view, features);
		between.addWords(between.addDistance());
		between.addSequences();
		between.addEdges();
	}

	/** The number of entities between, too. */
	private long addDistance() {
		long others = this.view.sentence()
			.entities()
			.stream()
			.filter((entity) -> entity.first() >= this.from && entity.end() <= this.to)
			.count();
		this.features.addTyped("gap", this.view.gap());
		this.features.addTyped("others", String.valueOf(Math.min(MANY, others)));
		this.features.add("gap,others", this.view.gap() + Math.min(MANY, others));
		return others;
	}

	private void addWords(long others) {
		for (int i = this.from; i < this.to; i++) {
			String lemma = this.view.lemma(i);
			this.features.add("word", lemma);
			this.features.add("class between", this.view.wordClass(Grouping.DISTRIBUTIONAL, i));
			if (others == 0) {
				this.features.add("only word", lemma);
			}
			if (!this.view.isDescribing(i)) {
				this.features.add("word,types", lemma + this.features.types());
			}
			if (i + 1 < this.to) {
				this.features.add("two words", lemma + " " + this.view.lemma(i + 1));
			}
		}
	}

	private void addSequences() {
		if (this.to - this.from <= 6) {
			this.features.addTyped("words", this.view.lemmas(this.from, this.to));
		}
		if (this.to - this.from <= 10) {
			StringBuilder tags = new StringBuilder();
			for (int i = this.from; i < this.to; i++) {
				tags.append(this.view.token(i).tag()).append(' ');
			}
			this.features.add("tags", tags.toString());
		}
		String pattern = pattern();
		if (pattern.length() < 80) {
			this.features.addTyped("pattern", pattern);
		}
	}

	private void addEdges() {
		if (this.to > this.from) {
			String first = this.view.lemma(this.from);
			String last = this.view.lemma(this.to - 1);
			this.features.addTyped("first", first);
			this.features.addTyped("last", last);
			this.features.add("ends", first + ">" + last);
		}
	}

	/** The words between, but only the types of other entities. */
	private String pattern() {
		StringBuilder pattern = new StringBuilder();
		int i = this.from;
		while (i < this.to) {
			Optional<SentenceEntity> entity = entityAt(i);
			if (entity.isPresent()) {
				pattern.append('<').append(entity.get().type().charAt(0)).append("> ");
			}
			else if (!this.view.isDescribing(i)) {
				pattern.append(this.view.lemma(i)).append(' ');
			}
			i = entity.map(SentenceEntity::end).orElse(i + 1);
		}
		return pattern.toString();
	}

	private Optional<SentenceEntity> entityAt(int first) {
		return this.view.sentence()
			.entities()
			.stream()
			.filter((entity) -> entity.first() == first && entity.end() <= this.to)
			.findFirst();
	}

}
