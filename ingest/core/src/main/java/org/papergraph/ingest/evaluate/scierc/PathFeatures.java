/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import org.papergraph.ingest.nlp.DependencyTree;
import org.papergraph.ingest.tagger.WordClasses.Grouping;

/**
 * How the heads of the two entities hang together.
 */
final class PathFeatures {

	/** Longer paths are hardly ever seen twice. */
	private static final int LONGEST = 7;

	private final PairView view;

	private final PairFeatures features;

	private final int left;

	private final int right;

	private final DependencyPath path;

	private final String cases;

	private PathFeatures(PairView view, PairFeatures features) {
		this.view = view;
		this.features = features;
		DependencyTree tree = view.sentence().tree();
		this.left = tree.headOf(view.left().first(), view.left().end());
		this.right = tree.headOf(view.right().first(), view.right().end());
		this.path = DependencyPath.of(tree, this.left, this.right);
		this.cases = caseOf(this.left) + ">" + caseOf(this.right);
	}

	static void add(PairView view, PairFeatures features) {
		PathFeatures path = new PathFeatures(view, features);
		path.addHeads();
		path.addPath();
		path.addShortPath();
		path.addTurn();
	}

	private void addHeads() {
		String leftHead = this.view.lemma(this.left);
		String rightHead = this.view.lemma(this.right);
		this.features.add("left head", leftHead);
		this.features.add("right head", rightHead);
		this.features.add("heads", leftHead + ">" + rightHead);
		this.features.add("left head,type", leftHead + this.view.right().type());
		this.features.add("right head,type", rightHead + this.view.left().type());
		this.features.add("left case", caseOf(this.left) + this.features.types());
		this.features.add("right case", caseOf(this.right) + this.features.types());
	}

	private void addPath() {
		String relations = relations(this.path);
		this.features.addTyped("length", length());
		if (this.path.length() <= LONGEST) {
			this.features.addTyped("path", relations);
			this.features.add("path,top", relations + top());
			this.features.add("path words", words());
		}
		this.features.add("up", this.path.climbed());
		this.features.add("down", this.path.stepped());
		this.features.add("path,cases", relations + this.cases);
	}

	/** What is said of one conjunct is mostly said of all. */
	private void addShortPath() {
		String relations = relations(this.path.withoutConjuncts());
		this.features.addTyped("short path", relations);
		this.features.add("short path,cases", relations + this.cases);
		this.features.add("short path,top", relations + top());
		this.features.add("short path,heads", relations + this.view.wordClass(Grouping.COARSE, this.left) + ">"
				+ this.view.wordClass(Grouping.COARSE, this.right));
		if (this.path.turn() != DependencyTree.NONE) {
			this.features.add("short path,top class",
					relations + this.view.wordClass(Grouping.DISTRIBUTIONAL, this.path.turn()));
		}
	}

	private void addTurn() {
		this.features.addTyped("top", top());
		this.features.add("cases,top", this.cases + top());
		if (this.path.isStraight()) {
			this.features.add("above", this.path.up().isEmpty() + caseOf(this.right) + Math.min(3, this.path.length()));
		}
	}

	private String relations(DependencyPath way) {
		return way.climbed() + (this.path.isStraight() ? "*" : "|") + way.stepped();
	}

	/** The path with the words on it. */
	private String words() {
		StringBuilder words = new StringBuilder();
		for (int token : this.path.up()) {
			words.append((token != this.left) ? this.view.lemma(token) : "")
				.append(this.path.relation(token))
				.append('^');
		}
		words.append(top());
		for (int token : this.path.down()) {
			words.append('_')
				.append(this.path.relation(token))
				.append((token != this.right) ? this.view.lemma(token) : "");
		}
		return words.toString();
	}

	private String top() {
		if (this.path.turn() == DependencyTree.NONE) {
			return "ROOT";
		}
		return this.path.isStraight() ? "*" : this.view.lemma(this.path.turn());
	}

	private String length() {
		return String.valueOf(Math.min(6, this.path.length()));
	}

	private String caseOf(int token) {
		return this.view.lemma(this.view.sentence().tree().caseOf(token));
	}

}
