/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * The term of a rank: an invented word that says its type, such as {@code method:mobafute
 * network}. Of ten terms four are methods, one a dataset, one a task, one a metric, three
 * concepts.
 *
 * @param label the type's label
 * @param name the name
 */
record SyntheticTerm(String label, String name) {

	private static final List<String> LABELS = List.of(Label.METHOD, Label.TASK, Label.CONCEPT, Label.METHOD,
			Label.DATASET, Label.CONCEPT, Label.METHOD, Label.METRIC, Label.CONCEPT, Label.METHOD);

	private static final Map<String, String> KINDS = Map.of(Label.METHOD, "network", Label.DATASET, "corpus",
			Label.TASK, "prediction", Label.METRIC, "error", Label.CONCEPT, "space");

	private static final Map<String, String> LINKS = Map.of(Label.METHOD, Relationship.USES, Label.DATASET,
			Relationship.USES, Label.TASK, Relationship.ADDRESSES, Label.METRIC, Relationship.REPORTS, Label.CONCEPT,
			Relationship.DISCUSSES);

	private static final String CONSONANTS = "bdfgklmnprstvz";

	private static final String VOWELS = "aeiou";

	static SyntheticTerm of(int rank) {
		String label = LABELS.get(rank % LABELS.size());
		StringBuilder name = new StringBuilder();
		for (int rest = rank + CONSONANTS.length() * VOWELS.length(); rest > 0;) {
			name.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
			rest /= CONSONANTS.length();
			name.append(VOWELS.charAt(rest % VOWELS.length()));
			rest /= VOWELS.length();
		}
		return new SyntheticTerm(label, name + " " + KINDS.get(label));
	}

	String id() {
		return this.label.toLowerCase(Locale.ROOT) + ":" + this.name;
	}

	/** How a paper is linked with it that does not introduce it. */
	String link() {
		return LINKS.getOrDefault(this.label, Relationship.DISCUSSES);
	}

	boolean hasRole() {
		return this.label.equals(Label.METHOD) || this.label.equals(Label.DATASET);
	}

}
