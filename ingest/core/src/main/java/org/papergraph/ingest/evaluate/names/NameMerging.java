/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import org.papergraph.graph.identity.AliasRule;
import org.papergraph.graph.identity.CorpusNaming;
import org.papergraph.graph.identity.TermAlias;
import org.papergraph.graph.identity.TermUse;
import org.papergraph.graph.model.TermKey;
import org.papergraph.ingest.naming.KnownNames;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.PaperNames;

/**
 * What the rules of the product make of a corpus: names are grouped paper by paper, then
 * across papers.
 */
final class NameMerging {

	private final Map<String, SortedMap<TermKey, SortedSet<String>>> namesByText = new HashMap<>();

	private final CorpusNaming naming;

	private NameMerging(List<NamedText> texts) {
		PaperNames names = new PaperNames();
		List<TermUse> uses = new ArrayList<>();
		for (NamedText text : texts) {
			SortedMap<TermKey, SortedSet<String>> named = names.group(new AnnotatedText("", text.text(), List.of()),
					text.mentions());
			this.namesByText.put(text.id(), named);
			named.forEach((key, forms) -> uses.add(new TermUse(text.id(), key, List.copyOf(forms), text.text())));
		}
		this.naming = CorpusNaming.of(uses, KnownNames.rules());
	}

	static NameMerging of(List<NamedText> texts) {
		return new NameMerging(texts);
	}

	/**
	 * Judges two names.
	 * @param pair the names
	 * @return the rule that makes them one term, empty if they are different terms
	 */
	Optional<AliasRule> rule(NamePair pair) {
		Set<TermKey> shared = terms(pair.oneText(), pair.one());
		shared.retainAll(terms(pair.otherText(), pair.other()));
		return shared.stream().findFirst().map((term) -> rule(term, Set.of(pair.one(), pair.other())));
	}

	private Set<TermKey> terms(String text, String name) {
		Set<TermKey> terms = new TreeSet<>();
		this.namesByText.getOrDefault(text, Collections.emptySortedMap()).forEach((key, forms) -> {
			if (forms.contains(name)) {
				terms.add(this.naming.canonical().getOrDefault(key, key));
			}
		});
		return terms;
	}

	private AliasRule rule(TermKey term, Set<String> names) {
		return this.naming.aliases()
			.stream()
			.filter((alias) -> alias.term().equals(term) && names.contains(alias.surface()))
			.map(TermAlias::rule)
			.max(AliasRule::compareTo)
			.orElse(AliasRule.SAME_WORDS);
	}

}
