/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Citations written as words: {@code a>x,y b>z}. */
final class CitationLines {

	private CitationLines() {
	}

	static List<Citation> of(String text) {
		List<Citation> citations = new ArrayList<>();
		for (String list : text.split(" ")) {
			String[] sides = list.split(">");
			for (String cited : sides[1].split(",")) {
				citations.add(new Citation(sides[0], cited));
			}
		}
		return citations;
	}

	static CitationGraph graph(String text) {
		return CitationGraph.of(of(text));
	}

	static List<Citation> shuffled(List<Citation> citations, long seed) {
		List<Citation> shuffled = new ArrayList<>(citations);
		Collections.shuffle(shuffled, new Random(seed));
		return shuffled;
	}

}
