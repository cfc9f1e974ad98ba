/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.lexicon;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.Span;

/**
 * The smallest pieces of names: runs of letters, and runs that start with a digit; a plus
 * sign belongs to what it follows.
 */
final class Atoms {

	private static final String TIES = " -/._'\u2019@";

	private Atoms() {
	}

	static List<Span> of(String text) {
		List<Span> atoms = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean inside = i < text.length()
					&& (Character.isLetterOrDigit(text.charAt(i)) || (start >= 0 && text.charAt(i) == '+'));
			boolean seam = inside && start >= 0 && Character.isDigit(text.charAt(i))
					&& !Character.isDigit(text.charAt(i - 1));
			if (start >= 0 && (!inside || seam)) {
				atoms.add(new Span(start, i));
				start = -1;
			}
			if (inside && start < 0) {
				start = i;
			}
		}
		return atoms;
	}

	static boolean areTied(String text, Span left, Span right) {
		int gap = right.start() - left.end();
		return gap == 0 || (gap == 1 && TIES.indexOf(text.charAt(left.end())) >= 0);
	}

	static boolean startsWord(String text, int at) {
		return at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-');
	}

}
