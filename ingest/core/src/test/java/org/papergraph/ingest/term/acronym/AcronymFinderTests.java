/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.acronym;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.graph.model.TextField;

import static org.assertj.core.api.Assertions.assertThat;

class AcronymFinderTests {

	private final AcronymFinder finder = new AcronymFinder();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			We train large language models (LLMs) on text.            | LLMs    | large language models
			A Vision Transformer (ViT) sees patches.                  | ViT     | Vision Transformer
			We use multi-agent reinforcement learning (MARL) here.    | MARL    | multi-agent reinforcement learning
			The loss, mean squared error (MSE; lower is better).      | MSE     | mean squared error
			CRF (conditional random field) tagging works.             | CRF     | conditional random field
			We call it sparse attention pruning (SAP).                | SAP     | sparse attention pruning
			Retrieval-augmented generation ("RAG") helps.             | RAG     | Retrieval-augmented generation
			It was better. Graph neural networks (GNNs, for short).   | GNNs    | Graph neural networks
			Low-rank adaptation (LoRA) is cheap.                      | LoRA    | Low-rank adaptation
			We call it Swarm sAmpling Policy Optimization (SAPO).     | SAPO    | Swarm sAmpling Policy Optimization
			An eXtra-wide Network (XNet) is proposed.                 | XNet    | eXtra-wide Network
			Then the convolutional LSTM (C-LSTM) was tried.           | C-LSTM  | convolutional LSTM
			""")
	void joinsShortAndLongForm(String text, String shortForm, String longForm) {
		List<Acronym> found = this.finder.find(TextField.ABSTRACT, text);
		assertThat(found).singleElement().satisfies((acronym) -> {
			assertThat(acronym.shortForm().of(text)).isEqualTo(shortForm);
			assertThat(acronym.longForm().of(text)).isEqualTo(longForm);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			We beat strong baselines (see Table 2).
			It was tested on games (Atari).
			The results (2024) are good.
			Accuracy is high (p < 0.05).
			This is large (XYZ).
			Models fail. They (LLMs) are brittle.
			""")
	void leavesOtherBracketsAlone(String text) {
		assertThat(this.finder.find(TextField.ABSTRACT, text)).isEmpty();
	}

	@Test
	void staysInsideTheClause() {
		String text = "Learning is hard: machine translation (MT) helps.";
		assertThat(this.finder.find(TextField.TITLE, text)).singleElement()
			.extracting((acronym) -> acronym.longForm().of(text))
			.isEqualTo("machine translation");
	}

}
