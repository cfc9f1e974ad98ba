/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.write.NameLists;
import org.papergraph.ingest.naming.PairFile;
import org.papergraph.ingest.naming.PaperPairFile;
import org.papergraph.ingest.naming.VocabularyFile;

/**
 * What the user says about names.
 */
final class NamingOptions {

	@Option(names = "--pairs", paramLabel = "FILE.tsv",
			description = "Lines 'always<TAB>A<TAB>B' and 'never<TAB>A<TAB>B': names that are one term, or never. "
					+ "The graph keeps them for later runs until another file takes their place.")
	private @Nullable Path pairs;

	@Option(names = "--paper-pairs", paramLabel = "FILE.tsv",
			description = "Lines 'always<TAB>A<TAB>B' and 'never<TAB>A<TAB>B': identifiers (doi:, arxiv:, openalex:, s2:, "
					+ "acl:, pubmed:, title:) or titles of papers that are one, or never; "
					+ "'papergraph papers explain' lists them. Kept as --pairs.")
	private @Nullable Path paperPairs;

	@Option(names = "--vocabulary", paramLabel = "FILE",
			description = "A vocabulary whose synonyms are one term: RDF/XML (OWL, SKOS). Can be repeated; kept as --pairs.")
	private List<Path> vocabularies = new ArrayList<>();

	/**
	 * {@return the lists that were given; what was not given is not among them}
	 */
	NameLists lists() {
		Map<String, NameRules> lists = new TreeMap<>();
		if (this.pairs != null) {
			lists.put(NameLists.PAIRS, PairFile.read(this.pairs));
		}
		if (!this.vocabularies.isEmpty()) {
			lists.put(NameLists.VOCABULARY,
					this.vocabularies.stream().map(VocabularyFile::read).reduce(NameRules.NONE, NameRules::plus));
		}
		return new NameLists(lists);
	}

	/**
	 * {@return which papers are one or never, null if that was not given}
	 */
	@Nullable NameRules paperPairs() {
		return (this.paperPairs != null) ? PaperPairFile.read(this.paperPairs) : null;
	}

}
