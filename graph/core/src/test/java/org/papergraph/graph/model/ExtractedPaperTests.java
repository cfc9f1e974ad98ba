/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExtractedPaperTests {

	private static final String ABSTRACT = "We tune with LoRA. It wins on GLUE.";

	private static final Paper PAPER = new Paper(PaperId.ofTitle("Small Ranks"), "Small Ranks", ABSTRACT, null, null,
			null, null, List.of());

	private static final List<SentenceSpan> SENTENCES = List.of(new SentenceSpan(TextField.TITLE, new Span(0, 11)),
			new SentenceSpan(TextField.ABSTRACT, new Span(0, 18)),
			new SentenceSpan(TextField.ABSTRACT, new Span(19, 35)));

	private static final TermKey LORA = new TermKey(TermType.METHOD, "lora");

	private static final TermKey GLUE = new TermKey(TermType.DATASET, "glue");

	@Test
	void givesTheSentenceOfAMention() {
		ExtractedPaper extracted = new ExtractedPaper(PAPER, List.of(), SENTENCES, List.of(lora(13, "LoRA"), glue()),
				List.of());
		Mention mention = extracted.terms().get(0).mentions().get(0);
		assertThat(extracted.sentenceText(mention.sentence())).isEqualTo("It wins on GLUE.");
	}

	@Test
	void sortsTermsByKey() {
		ExtractedPaper extracted = new ExtractedPaper(PAPER, List.of(), SENTENCES, List.of(lora(13, "LoRA"), glue()),
				List.of());
		assertThat(extracted.terms()).extracting(TermOccurrence::key).containsExactly(GLUE, LORA);
	}

	@Test
	void rejectsMentionThatIsNotInTheText() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExtractedPaper(PAPER, List.of(), SENTENCES, List.of(lora(12, "LoRA")), List.of()))
			.withMessageStartingWith("mention must stand in the text: paper=" + PAPER.id());
	}

	@Test
	void rejectsMentionBeyondTheText() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExtractedPaper(PAPER, List.of(), SENTENCES, List.of(lora(33, "LoRA")), List.of()))
			.withMessageStartingWith("mention must stand in the text");
	}

	@Test
	void rejectsTermListedTwice() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExtractedPaper(PAPER, List.of(), SENTENCES, List.of(glue(), glue()), List.of()))
			.withMessageContaining("must list a term once")
			.withMessageContaining("dataset:glue");
	}

	@Test
	void rejectsRelationWithForeignTerm() {
		Relation relation = new Relation(RelationType.EVALUATED_ON, LORA, GLUE, 0.9, 2);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExtractedPaper(PAPER, List.of(), SENTENCES, List.of(glue()), List.of(relation)))
			.withMessageStartingWith("relation must join terms of its paper");
	}

	@Test
	void methodMustHaveRoleAndTaskMustNot() {
		List<Mention> mentions = List.of(new Mention(TextField.ABSTRACT, new Span(13, 17), "LoRA", 1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TermOccurrence(LORA, "LoRA", List.of(), null, 0.5, mentions))
			.withMessageContaining("must have a role");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TermOccurrence(new TermKey(TermType.TASK, "tuning"), "tuning", List.of(), Role.USED,
					0.5, mentions))
			.withMessageContaining("must have a role");
	}

	@Test
	void rejectsConfidenceThatIsNoProbability() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TermOccurrence(LORA, "LoRA", List.of(), Role.USED, Double.NaN,
					List.of(new Mention(TextField.ABSTRACT, new Span(13, 17), "LoRA", 1))))
			.withMessage("confidence must be from 0 to 1: key=method:lora, confidence=NaN");
	}

	private static TermOccurrence lora(int start, String surface) {
		return new TermOccurrence(LORA, "LoRA", List.of(), Role.USED, 0.9,
				List.of(new Mention(TextField.ABSTRACT, new Span(start, start + 4), surface, 1)));
	}

	private static TermOccurrence glue() {
		return new TermOccurrence(GLUE, "GLUE", List.of(), Role.USED, 0.9,
				List.of(new Mention(TextField.ABSTRACT, new Span(30, 34), "GLUE", 2)));
	}

}
