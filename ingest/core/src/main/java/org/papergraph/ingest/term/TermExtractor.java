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
import org.papergraph.ingest.tagger.ScoredSpan;
import org.papergraph.ingest.tagger.SpanTagger;

/**
 * Finds the terms of a paper and how they are related. Pure and deterministic; one
 * instance serves any number of threads if its tagger does.
 */
public final class TermExtractor {

	private final SpanTagger tagger;

	private final SpanDecoder decoder;

	private final SpanTrimmer trimmer = new SpanTrimmer();

	private final List<CandidateStep> steps = List.of(new DatasetListStep(), new MetricListStep(), new DatasetCueStep(),
			new ModelListStep(), new CoordinationStep());

	private final TermGrouper grouper = new TermGrouper();

	private final OccurrenceFinder occurrences = new OccurrenceFinder();

	private final TermNamer namer = new TermNamer();

	private final TermModels models;

	/**
	 * Creates an extractor.
	 * @param tagger gives the spans worth considering
	 * @param models tell roles and relations
	 * @param thresholds how probable a term of each type must be
	 */
	public TermExtractor(SpanTagger tagger, TermModels models, Thresholds thresholds) {
		this.tagger = tagger;
		this.models = models;
		this.decoder = new SpanDecoder(thresholds);
	}

	/**
	 * Finds the terms of a paper.
	 * @param text the annotated paper
	 * @return its terms and their relations; each mention's surface is the text at its
	 * span
	 */
	public ExtractedTerms extract(AnnotatedText text) {
		CandidateBoard board = new CandidateBoard(candidates(text));
		this.steps.forEach((step) -> step.apply(text, board));
		Collection<TermGroup> groups = this.grouper.group(text, board.all());
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

	private List<Candidate> candidates(AnnotatedText text) {
		List<Candidate> candidates = new ArrayList<>();
		for (ScoredSpan span : this.decoder.decode(this.tagger.score(text))) {
			candidates.addAll(this.trimmer.trim(text, span));
		}
		return candidates;
	}

	private TermOccurrence term(AnnotatedText text, TermGroup group, List<Mention> mentions) {
		TermType type = group.type();
		SortedSet<String> forms = new TreeSet<>(group.forms(text));
		mentions.forEach((mention) -> forms.add(mention.surface()));
		String name = this.namer.name(group.key(), forms, mentions);
		forms.remove(name);
		return new TermOccurrence(new TermKey(type, group.key()), name, List.copyOf(forms), role(text, type, mentions),
				group.probability(type), mentions);
	}

	private @Nullable Role role(AnnotatedText text, TermType type, List<Mention> mentions) {
		return type.hasRole() ? this.models.roles().role(text, type, mentions) : null;
	}

}
