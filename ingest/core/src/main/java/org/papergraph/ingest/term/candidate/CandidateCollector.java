/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.tagger.ScoredSpan;
import org.papergraph.ingest.tagger.SpanTagger;
import org.papergraph.ingest.term.acronym.Acronym;
import org.papergraph.ingest.term.acronym.AcronymFinder;
import org.papergraph.ingest.term.example.Sentences;
import org.papergraph.ingest.term.name.TermNames;

/**
 * Collects what might be a term: every stretch that the tagger finds worth considering,
 * and what name lists and cues add to a first guess.
 */
public final class CandidateCollector {

	/** What the tagger believes less, and no list knows, is hardly ever a term. */
	private static final double FLOOR = 0.06;

	private static final Comparator<CandidatePlace> IN_TEXT_ORDER = Comparator.comparing(CandidatePlace::in)
		.thenComparing(CandidatePlace::span);

	private static final List<CandidateStep> STEPS = List.of(new DatasetListStep(), new MetricListStep(),
			new DatasetCueStep(), new ModelListStep(), new CoordinationStep());

	private final SpanTrimmer trimmer = new SpanTrimmer();

	private final SpanDecoder decoder = new SpanDecoder(Thresholds.tuned());

	private final List<CandidateStep> steps;

	private final AcronymFinder acronyms = new AcronymFinder();

	private final SpanTagger tagger;

	/**
	 * Creates a collector.
	 * @param tagger gives the spans worth considering
	 */
	public CandidateCollector(SpanTagger tagger) {
		this(tagger, STEPS);
	}

	private CandidateCollector(SpanTagger tagger, List<CandidateStep> steps) {
		this.tagger = tagger;
		this.steps = steps;
	}

	/**
	 * {@return a collector that knows no name lists and no cues, to measure what they
	 * give}
	 * @param tagger gives the spans worth considering
	 */
	public static CandidateCollector withoutListsAndCues(SpanTagger tagger) {
		return new CandidateCollector(tagger, List.of());
	}

	/**
	 * Collects the candidates of a paper.
	 * @param text the paper
	 * @return its candidates
	 */
	public PaperCandidates collect(AnnotatedText text) {
		List<ScoredSpan> spans = this.tagger.score(text);
		SortedMap<CandidateStretch, CandidatePlace> places = new TreeMap<>();
		for (ScoredSpan span : spans) {
			for (Candidate candidate : this.trimmer.trim(text, span)) {
				place(text, candidate, places).score(candidate.type(), candidate.probability());
			}
		}
		for (Candidate candidate : firstGuess(text, spans)) {
			place(text, candidate, places).guess(candidate);
		}
		SortedMap<String, CandidateTerm> terms = terms(text, places.values().stream().sorted(IN_TEXT_ORDER).toList());
		List<CandidatePlace> kept = terms.values()
			.stream()
			.flatMap((term) -> term.places().stream())
			.sorted(IN_TEXT_ORDER)
			.toList();
		List<Acronym> found = new ArrayList<>();
		for (TextField in : TextField.values()) {
			found.addAll(this.acronyms.find(in, text.text(in)));
		}
		return new PaperCandidates(text, terms, kept, found);
	}

	private List<Candidate> firstGuess(AnnotatedText text, List<ScoredSpan> spans) {
		List<Candidate> candidates = new ArrayList<>();
		for (ScoredSpan span : this.decoder.decode(spans)) {
			candidates.addAll(this.trimmer.trim(text, span));
		}
		CandidateBoard board = new CandidateBoard(candidates);
		this.steps.forEach((step) -> step.apply(text, board));
		return board.all();
	}

	private static CandidatePlace place(AnnotatedText text, Candidate candidate,
			SortedMap<CandidateStretch, CandidatePlace> places) {
		return places.computeIfAbsent(new CandidateStretch(candidate.in(), candidate.span()),
				(stretch) -> new CandidatePlace(stretch.in(), stretch.span(),
						Sentences.indexAt(text, stretch.in(), stretch.span())));
	}

	private static SortedMap<String, CandidateTerm> terms(AnnotatedText text, List<CandidatePlace> places) {
		SortedMap<String, List<CandidatePlace>> byKey = new TreeMap<>();
		for (CandidatePlace place : places) {
			String key = key(place.span().of(text.text(place.in())));
			if (!GenericNames.isGeneric(key)) {
				byKey.computeIfAbsent(key, (name) -> new ArrayList<>()).add(place);
			}
		}
		SortedMap<String, CandidateTerm> terms = new TreeMap<>();
		byKey.forEach((key, named) -> {
			if (named.stream().anyMatch((place) -> place.guess() != null || place.score() >= FLOOR)) {
				terms.put(key, new CandidateTerm(key, surface(text, named), named));
			}
		});
		return terms;
	}

	private static String surface(AnnotatedText text, List<CandidatePlace> places) {
		CandidatePlace shown = places.stream()
			.filter((place) -> place.in() == TextField.ABSTRACT)
			.findFirst()
			.orElse(places.get(0));
		return shown.span().of(text.text(shown.in()));
	}

	/**
	 * {@return the folded name under which a paper's mentions of one thing come together}
	 * @param surface as the text writes it
	 */
	public static String key(String surface) {
		return TermNames.fold(GenericHeads.withoutEmptyHead(surface).orElse(surface));
	}

	private record CandidateStretch(TextField in, Span span) implements Comparable<CandidateStretch> {

		@Override
		public int compareTo(CandidateStretch other) {
			int byField = this.in.compareTo(other.in);
			return (byField != 0) ? byField : this.span.compareTo(other.span);
		}

	}

}
