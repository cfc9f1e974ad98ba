/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.TermType;

/**
 * The labels of the models that find terms: nothing, or the type of a term.
 */
final class TagLabels {

	/** In every set of labels, the index of the label of what has none. */
	static final int NONE = 0;

	private TagLabels() {
	}

	static List<String> all() {
		List<String> labels = new ArrayList<>(List.of("O"));
		for (TermType type : TermType.values()) {
			labels.add(type.label());
		}
		return labels;
	}

	/** The type that a label other than {@link #NONE} stands for. */
	static TermType typeOf(int label) {
		return TermType.values()[label - 1];
	}

	static int indexOf(TermType type) {
		return type.ordinal() + 1;
	}

}
