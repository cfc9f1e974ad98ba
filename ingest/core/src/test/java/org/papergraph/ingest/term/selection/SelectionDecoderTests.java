/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.tagger.SpanTagger;
import org.papergraph.ingest.term.Texts;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.candidate.PaperCandidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.graph.model.TermType.CONCEPT;
import static org.papergraph.graph.model.TermType.METHOD;
import static org.papergraph.graph.model.TermType.TASK;

class SelectionDecoderTests {

	private static final AnnotatedText TEXT = Texts.of("", "We study tree search in deep tree search agents.");

	private static final SpanTagger TAGGER = Texts.tagging(METHOD, 0.5, "tree search", "deep tree search");

	private final PaperCandidates candidates = new CandidateCollector(TAGGER).collect(TEXT);

	@Test
	void judgesANameOnceForAllItsPlaces() {
		assertThat(select(Map.of("tree search", new TermJudgement(Map.of(TASK, 0.9), 1)))).isEqualTo("""
				Task tree search
				Task tree search
				""");
	}

	@Test
	void takesTheGreaterGainWherePlacesOverlap() {
		assertThat(select(Map.of("tree search", new TermJudgement(Map.of(TASK, 0.5), 1), "deep tree search",
				new TermJudgement(Map.of(METHOD, 0.9), 1))))
			.isEqualTo("""
					Task tree search
					Method deep tree search
					""");
	}

	@Test
	void takesTheTypeWithTheGreatestGain() {
		assertThat(select(Map.of("deep tree search", new TermJudgement(Map.of(METHOD, 0.4, TASK, 0.5), 1))))
			.isEqualTo("Task deep tree search\n");
	}

	@Test
	void leavesOutWhatIsBelowItsThreshold() {
		assertThat(select(Map.of("tree search", new TermJudgement(Map.of(METHOD, 0.29), 1)))).isEmpty();
	}

	@Test
	void takesSalientConceptsOnlyUnlessAllAreWanted() {
		Map<String, TermJudgement> minor = Map.of("deep tree search", new TermJudgement(Map.of(CONCEPT, 0.9), 0.1));
		assertThat(select(minor)).isEmpty();
		assertThat(select(minor, SelectionThresholds.tuned().withAllConcepts()))
			.isEqualTo("Concept deep tree search\n");
	}

	private String select(Map<String, TermJudgement> judgements) {
		return select(judgements, SelectionThresholds.tuned());
	}

	private String select(Map<String, TermJudgement> judgements, SelectionThresholds thresholds) {
		SortedMap<String, TermJudgement> all = new TreeMap<>();
		this.candidates.terms()
			.keySet()
			.forEach((key) -> all.put(key, new TermJudgement(Map.<TermType, Double>of(), 1)));
		all.putAll(judgements);
		StringBuilder lines = new StringBuilder();
		new SelectionDecoder(thresholds).select(this.candidates, all)
			.forEach((candidate) -> lines.append(candidate.type().label())
				.append(' ')
				.append(candidate.span().of(TEXT.text(candidate.in())))
				.append('\n'));
		return lines.toString();
	}

}
