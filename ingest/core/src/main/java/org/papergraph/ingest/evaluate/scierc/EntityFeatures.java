/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import org.papergraph.ingest.tagger.WordClasses.Grouping;

/**
 * What the two entities are.
 */
final class EntityFeatures {

	private static final int LONG = 4;

	private final PairView view;

	private final PairFeatures features;

	private EntityFeatures(PairView view, PairFeatures features) {
		this.view = view;
		this.features = features;
	}

	static void add(PairView view, PairFeatures features) {
		EntityFeatures entities = new EntityFeatures(view, features);
		entities.addTypes();
		entities.addWords();
		entities.addClasses();
	}

	private void addTypes() {
		SentenceEntity left = this.view.left();
		SentenceEntity right = this.view.right();
		this.features.add("left type", left.type());
		this.features.add("right type", right.type());
		this.features.add("types", this.features.types());
		if (left.type().equals(right.type())) {
			this.features.add("same type", this.view.gap());
		}
		this.features.add("left length", length(left));
		this.features.add("right length", length(right));
		this.features.add("capitals", isCapital(left) + ">" + isCapital(right));
		String tag = this.view.token(left.end() - 1).tag();
		this.features.add("same tag", String.valueOf(tag.equals(this.view.token(right.end() - 1).tag())));
	}

	private void addWords() {
		String left = this.view.lemma(this.view.left().end() - 1);
		String right = this.view.lemma(this.view.right().end() - 1);
		this.features.add("left", left);
		this.features.add("right", right);
		this.features.add("left,right", left + ">" + right);
		this.features.add("left,type", left + this.view.right().type());
		this.features.add("right,type", right + this.view.left().type());
	}

	private void addClasses() {
		String left = classOfLast(Grouping.DISTRIBUTIONAL, this.view.left());
		String right = classOfLast(Grouping.DISTRIBUTIONAL, this.view.right());
		this.features.add("left class", left);
		this.features.add("right class", right);
		this.features.add("classes", left + ">" + right);
		left = classOfLast(Grouping.COARSE, this.view.left());
		right = classOfLast(Grouping.COARSE, this.view.right());
		this.features.add("coarse classes", left + ">" + right);
		this.features.add("left class,type,gap", left + this.view.right().type() + this.view.gap());
		this.features.add("right class,type,gap", right + this.view.left().type() + this.view.gap());
	}

	private String classOfLast(Grouping grouping, SentenceEntity entity) {
		return this.view.wordClass(grouping, entity.end() - 1);
	}

	private boolean isCapital(SentenceEntity entity) {
		return Character.isUpperCase(this.view.token(entity.first()).text().charAt(0));
	}

	private static String length(SentenceEntity entity) {
		return String.valueOf(Math.min(LONG, entity.end() - entity.first()));
	}

}
