/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.List;
import java.util.Set;

import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldRelation;
import org.papergraph.ingest.gold.GoldTerm;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.term.example.LocatedPaper;

/**
 * Models learned from a few invented papers.
 */
final class TinyModels {

	static final TermModels MODELS = new TermModelsTrainer(new QuasiNewtonMinimizer()).train(papers());

	private TinyModels() {
	}

	private static List<LocatedPaper> papers() {
		return List.of(paper("FooNet", "parsing", "BERT"), paper("BarNet", "tagging", "GPT-2"),
				paper("BazFormer", "translation", "ResNet"), paper("QuxFlow", "summarization", "LSTM"));
	}

	private static LocatedPaper paper(String method, String task, String baseline) {
		String text = "We propose " + method + " for " + task + ". We compare with " + baseline + " on data.";
		GoldTerm introduced = term(TermType.METHOD, method, Role.INTRODUCED);
		GoldTerm used = term(TermType.METHOD, baseline, Role.USED);
		GoldTerm problem = new GoldTerm(TermType.TASK, task, List.of(), null, Set.of(TermType.TASK), false, false);
		GoldPaper gold = new GoldPaper("P-" + method, "", text, List.of(introduced, used, problem),
				List.of(new GoldRelation(RelationType.USED_FOR, method, task, false)));
		return LocatedPaper.of(gold, Texts.of("", text));
	}

	private static GoldTerm term(TermType type, String name, Role role) {
		return new GoldTerm(type, name, List.of(), role, Set.of(type), false, false);
	}

}
