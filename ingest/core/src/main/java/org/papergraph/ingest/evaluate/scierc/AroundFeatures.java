/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import org.jspecify.annotations.Nullable;

/**
 * What stands before and after the two entities, and which entities are next to them.
 */
final class AroundFeatures {

	private static final int NEAR = 3;

	private final PairView view;

	private final PairFeatures features;

	private final int start;

	private final int end;

	private AroundFeatures(PairView view, PairFeatures features) {
		this.view = view;
		this.features = features;
		this.start = view.left().first();
		this.end = view.right().end();
	}

	static void add(PairView view, PairFeatures features) {
		AroundFeatures around = new AroundFeatures(view, features);
		around.addWords();
		around.addPrevious();
		around.addNext();
	}

	private void addWords() {
		String before = this.view.lemma(this.start - 1);
		String after = this.view.lemma(this.end);
		this.features.addTyped("before", before);
		this.features.addTyped("after", after);
		this.features.add("two before", this.view.lemma(this.start - 2) + " " + before);
		this.features.add("two after", after + " " + this.view.lemma(this.end + 1));
		if (this.view.right().first() - this.view.left().end() <= NEAR) {
			String between = this.view.lemmas(this.view.left().end(), this.view.right().first());
			this.features.add("after,between", after + "|" + between);
			this.features.add("before,between", before + "|" + between);
		}
		this.features.addTyped("verb before", verb(this.start - 1, -1));
		this.features.addTyped("verb after", verb(this.end, 1));
	}

	private void addPrevious() {
		SentenceEntity previous = null;
		for (SentenceEntity entity : this.view.sentence().entities()) {
			previous = (entity.end() <= this.start) ? entity : previous;
		}
		if (previous != null) {
			int gap = this.start - previous.end();
			this.features.add("previous", previous.type() + (gap < NEAR));
			this.features.add("to previous", (gap < NEAR) ? this.view.lemmas(previous.end(), this.start) : "far");
		}
	}

	private void addNext() {
		SentenceEntity next = next();
		if (next != null) {
			int gap = next.first() - this.end;
			String words = (gap < NEAR) ? this.view.lemmas(this.end, next.first()) : "far";
			this.features.add("next", next.type() + (gap < NEAR));
			this.features.add("to next", words);
			this.features.add("to next,gap", words + this.view.gap());
		}
	}

	private @Nullable SentenceEntity next() {
		for (SentenceEntity entity : this.view.sentence().entities()) {
			if (entity.first() >= this.end) {
				return entity;
			}
		}
		return null;
	}

	private String verb(int from, int step) {
		for (int i = from; this.view.isInside(i); i += step) {
			if (this.view.token(i).tag().startsWith("VB")) {
				return this.view.lemma(i);
			}
		}
		return "";
	}

}
