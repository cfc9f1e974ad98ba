/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.identity.CorpusNaming;
import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.graph.identity.TermUse;
import org.papergraph.graph.model.TermKey;

import static org.assertj.core.api.Assertions.assertThat;

class NameExplanationTests {

	private static final List<TermUse> USES = List.of(
			new TermUse("a", TermKey.parse("method:low-rank adaptation"), List.of("Low-rank adaptation", "LoRA"),
					"Low-rank adaptation (LoRA) is cheap."),
			new TermUse("b", TermKey.parse("method:lora"), List.of("LoRA")),
			new TermUse("c", TermKey.parse("method:dora"), List.of("DoRA")));

	@Test
	void quotesRuleEvidenceAndSupport() {
		assertThat(explain(NameRules.NONE, "lora", "low rank adaptation")).containsExactly(
				"same: both are method:low-rank adaptation", "  LoRA: defined in other papers, supported by 1 paper",
				"    evidence: Low-rank adaptation (LoRA) is cheap.", "  LoRA: defined in paper, supported by 1 paper",
				"    evidence: Low-rank adaptation (LoRA) is cheap.", "  low rank adaptation: the term's own name");
	}

	@Test
	void namesTheLineThatKeepsNamesApart() {
		NameRules never = new NameRules(
				List.of(new NameRule(NameVerdict.NEVER, "dora", "low-rank adaptation", "mine.tsv:7")));
		assertThat(explain(never, "DoRA", "low-rank adaptation")).containsExactly(
				"different: 'DoRA' is [method:dora], 'low-rank adaptation' is [method:low-rank adaptation]",
				"  kept apart by a user: mine.tsv:7");
	}

	@Test
	void saysWhichNameIsUnknown() {
		assertThat(explain(NameRules.NONE, "DoRA", "QLoRA"))
			.containsExactly("unknown: no term of the graph is called 'QLoRA'");
	}

	private static List<String> explain(NameRules rules, String one, String other) {
		return new NameExplanation(CorpusNaming.of(USES, rules), rules).of(one, other);
	}

}
