/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Chooses a readable name for a term: its long form if the paper has one, as most often
 * written outside headings.
 */
final class TermNamer {

	/**
	 * Chooses a name.
	 * @param key the folded name
	 * @param forms every way the paper writes it
	 * @param mentions where it stands
	 * @return one of the forms, in lower case when only a heading gives it capitals
	 */
	String name(String key, Collection<String> forms, List<Mention> mentions) {
		Map<String, Integer> weights = new TreeMap<>();
		for (String form : forms) {
			weights.put(form, TermNames.fold(form).equals(key) ? 1000 : 0);
		}
		for (Mention mention : mentions) {
			weights.computeIfPresent(mention.surface(),
					(form, weight) -> weight + ((mention.in() == TextField.ABSTRACT) ? 10 : 1));
		}
		return weights.entrySet()
			.stream()
			.max(Comparator.comparingInt((Map.Entry<String, Integer> form) -> form.getValue() - heading(form.getKey()))
				.thenComparing(Map.Entry::getKey))
			.map((form) -> form.getKey())
			.orElse(key);
	}

	/** Of forms that are alike, one without capitals reads best inside a sentence. */
	private static int heading(String form) {
		return form.equals(form.toLowerCase(Locale.ROOT)) ? 0 : 5;
	}

}
