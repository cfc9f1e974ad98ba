/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.PaperTexts.PaperText;

/**
 * All papers that models are trained on: those of the data folder, and those whose
 * annotations come with Papergraph and whose texts lie in the data folder.
 */
public final class TrainingCorpus {

	private static final String ACL_2022 = "formats/acl-anthology/2022.acl.xml";

	private final UnaryOperator<String> cleaner;

	/**
	 * Creates a corpus.
	 * @param cleaner what the product does to every text it stores
	 */
	public TrainingCorpus(UnaryOperator<String> cleaner) {
		this.cleaner = cleaner;
	}

	/**
	 * Reads all training papers.
	 * @param data the data folder
	 * @param pageTexts the texts of the saved pages in it, by paper id
	 * @return the papers, always in the same order
	 * @throws IllegalArgumentException if annotations are malformed or a text is missing
	 */
	public List<GoldPaper> read(Path data, Map<String, PaperText> pageTexts) {
		ShippedAnnotations shipped = new ShippedAnnotations(this.cleaner);
		Map<String, Set<String>> salient = shipped.salientConcepts();
		List<GoldPaper> papers = new ArrayList<>();
		for (GoldPaper paper : new GoldReader(this.cleaner).readTraining(data.resolve("gold"))) {
			papers.add(salient.containsKey(paper.id()) ? marked(paper, salient.get(paper.id())) : paper);
		}
		Map<String, PaperText> texts = new HashMap<>(AclAnthologyTexts.read(data.resolve(ACL_2022)));
		texts.putAll(pageTexts);
		papers.addAll(shipped.papers(new PaperTexts(texts)));
		return papers;
	}

	private static GoldPaper marked(GoldPaper paper, Set<String> salient) {
		return paper.withTerms(paper.terms()
			.stream()
			.map((term) -> term.withSalient(term.type() == TermType.CONCEPT && salient.contains(term.name())))
			.toList());
	}

}
