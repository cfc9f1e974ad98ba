/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.papergraph.ingest.nlp.DependencyTree;

/**
 * The way from one token of a sentence to another over their dependencies.
 *
 * @param tree the dependencies
 * @param up the tokens climbed from, the first of them the one token
 * @param turn the token that both hang on, which may be one of the two; -1 if they hang
 * on none
 * @param down the tokens stepped down to, the last of them the other token
 */
record DependencyPath(DependencyTree tree, List<Integer> up, int turn, List<Integer> down) {

	static DependencyPath of(DependencyTree tree, int from, int to) {
		List<Integer> up = new ArrayList<>(tree.chain(from));
		List<Integer> down = new ArrayList<>(tree.chain(to));
		int turn = DependencyTree.NONE;
		while (!up.isEmpty() && !down.isEmpty() && up.get(up.size() - 1).equals(down.get(down.size() - 1))) {
			turn = up.remove(up.size() - 1);
			down.remove(down.size() - 1);
		}
		Collections.reverse(down);
		return new DependencyPath(tree, List.copyOf(up), turn, List.copyOf(down));
	}

	int length() {
		return this.up.size() + this.down.size();
	}

	/** Whether one of the two hangs on the other. */
	boolean isStraight() {
		return this.turn != DependencyTree.NONE && (this.up.isEmpty() || this.down.isEmpty());
	}

	/** The dependencies climbed, each with a caret after it. */
	String climbed() {
		StringBuilder names = new StringBuilder();
		this.up.forEach((token) -> names.append(relation(token)).append('^'));
		return names.toString();
	}

	/** The dependencies stepped down, each with a line before it. */
	String stepped() {
		StringBuilder names = new StringBuilder();
		this.down.forEach((token) -> names.append('_').append(relation(token)));
		return names.toString();
	}

	/** The way as if what is listed together hung on the same. */
	DependencyPath withoutConjuncts() {
		return new DependencyPath(this.tree, this.up.stream().filter((token) -> !isConjunct(token)).toList(), this.turn,
				this.down.stream().filter((token) -> !isConjunct(token)).toList());
	}

	private boolean isConjunct(int token) {
		return relation(token).equals("conj");
	}

	/**
	 * Without what a preposition or voice adds, but for subjects: passives turn the
	 * sense.
	 */
	String relation(int token) {
		String relation = this.tree.relations().get(token);
		int colon = relation.indexOf(':');
		return (colon < 0 || relation.startsWith("nsubj")) ? relation : relation.substring(0, colon);
	}

}
