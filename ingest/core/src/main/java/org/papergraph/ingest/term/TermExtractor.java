/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.candidate.Candidate;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.candidate.PaperCandidates;
import org.papergraph.ingest.term.selection.CandidateJudge;
import org.papergraph.ingest.term.selection.SelectionDecoder;
import org.papergraph.ingest.term.selection.SelectionThresholds;
import org.papergraph.ingest.term.selection.TermConfidence;

/**
 * Finds the terms of a paper and how they are related. Pure and deterministic; one
 * instance serves any number of threads if its tagger does.
 */
public final class TermExtractor {

	private final CandidateCollector collector;

	private final CandidateJudge judge;

	private final SelectionDecoder decoder;

	private final TermGrouper grouper = new TermGrouper();

	private final OccurrenceFinder occurrences = new OccurrenceFinder();

	private final TermNamer namer = new TermNamer();

	private final TermModels models;

	/**
	 * Creates an extractor.
	 * @param collector finds what might be a term
	 * @param judge says what the candidates are
	 * @param thresholds how probable a term of each type must be
	 * @param models tell roles and relations
	 */
	public TermExtractor(CandidateCollector collector, CandidateJudge judge, SelectionThresholds thresholds,
			TermModels models) {
		this.collector = collector;
		this.judge = judge;
		this.decoder = new SelectionDecoder(thresholds);
		this.models = models;
	}

	/**
	 * Finds the terms of a paper.
	 * @param text the annotated paper
	 * @return its terms and their relations; each mention's surface is the text at its
	 * span
	 */
	public ExtractedTerms extract(AnnotatedText text) {
		PaperCandidates candidates = this.collector.collect(text);
		List<Candidate> selected = this.decoder.select(candidates, this.judge.judge(candidates));
		Collection<TermGroup> groups = this.grouper.group(text, selected);
		Map<String, List<Mention>> mentions = this.occurrences.find(text, groups);
		List<TermOccurrence> terms = new ArrayList<>();
		for (TermGroup group : groups) {
			List<Mention> places = mentions.getOrDefault(group.key(), List.of());
			if (!places.isEmpty()) {
				terms.add(term(text, group, places));
			}
		}
		return new ExtractedTerms(terms, this.models.relations().extract(text, terms));
	}

	private TermOccurrence term(AnnotatedText text, TermGroup group, List<Mention> mentions) {
		TermType type = group.type();
		SortedSet<String> forms = new TreeSet<>(group.forms(text));
		mentions.forEach((mention) -> forms.add(mention.surface()));
		String name = this.namer.name(group.key(), forms, mentions);
		forms.remove(name);
		return new TermOccurrence(new TermKey(type, group.key()), name, List.copyOf(forms), role(text, type, mentions),
				TermConfidence.of(type, group.probability(type)), mentions);
	}

	private @Nullable Role role(AnnotatedText text, TermType type, List<Mention> mentions) {
		return type.hasRole() ? this.models.roles().role(text, type, mentions) : null;
	}

}
