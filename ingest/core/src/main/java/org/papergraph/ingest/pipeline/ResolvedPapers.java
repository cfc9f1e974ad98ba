/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.query.PaperQueries;
import org.papergraph.graph.query.PaperRelation;
import org.papergraph.graph.query.PaperTerm;
import org.papergraph.graph.query.PaperView;
import org.papergraph.graph.query.TermMention;
import org.papergraph.graph.write.StoredPapers;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.TextAnnotator;

/**
 * Reads papers back from the graph in the form in which extraction puts them out, with
 * the terms that the corpus resolved their names to. The graph keeps no sentence offsets;
 * the annotator finds them again in the stored text.
 */
public final class ResolvedPapers {

	/** Papers read at a time. */
	private static final int BATCH = 100;

	private final PaperQueries queries;

	private final StoredPapers stored;

	private final TextAnnotator annotator;

	/**
	 * Reads from a graph.
	 * @param queries asks the graph for terms and relations
	 * @param stored asks it for papers and where they stood
	 * @param annotator splits texts as extraction does
	 */
	public ResolvedPapers(PaperQueries queries, StoredPapers stored, TextAnnotator annotator) {
		this.queries = queries;
		this.stored = stored;
		this.annotator = annotator;
	}

	/**
	 * Reads papers.
	 * @param ids their ids
	 * @param results takes the papers that were read, in the order of the ids
	 */
	public void forEach(List<String> ids, Consumer<ExtractedPaper> results) {
		for (int start = 0; start < ids.size(); start += BATCH) {
			List<String> some = ids.subList(start, Math.min(ids.size(), start + BATCH));
			Map<String, PlacedPaper> placed = new HashMap<>();
			this.stored.find(some.stream().map(PaperId::new).toList())
				.forEach((paper) -> placed.put(paper.paper().id().value(), paper));
			for (String id : some) {
				PlacedPaper paper = placed.get(id);
				if (paper != null) {
					this.queries.find(id).map((view) -> resolve(paper, view)).ifPresent(results);
				}
			}
		}
	}

	private ExtractedPaper resolve(PlacedPaper placed, PaperView view) {
		Paper paper = placed.paper();
		List<SentenceSpan> sentences = this.annotator.annotate(paper.title(), paper.abstractText())
			.sentences()
			.stream()
			.map(AnnotatedSentence::place)
			.toList();
		Map<TermKey, TermOccurrence> terms = new TreeMap<>();
		view.terms().forEach((term) -> terms.put(TermKey.parse(term.term().id()), term(term, sentences)));
		List<Relation> relations = new ArrayList<>();
		Map<String, Integer> byText = byText(paper, sentences);
		view.relations().forEach((claim) -> {
			Relation relation = relation(claim, byText);
			if (relation != null && terms.containsKey(relation.head()) && terms.containsKey(relation.tail())) {
				relations.add(relation);
			}
		});
		return new ExtractedPaper(paper, placed.entries(), sentences, List.copyOf(terms.values()), relations);
	}

	private static TermOccurrence term(PaperTerm term, List<SentenceSpan> sentences) {
		List<Mention> mentions = term.mentions().stream().map((mention) -> mention(mention, sentences)).toList();
		List<String> aliases = term.evidence()
			.surfaces()
			.stream()
			.filter((surface) -> !surface.equals(term.term().name()))
			.toList();
		return new TermOccurrence(TermKey.parse(term.term().id()), term.term().name(), aliases, term.evidence().role(),
				term.evidence().confidence(), mentions);
	}

	private static Mention mention(TermMention mention, List<SentenceSpan> sentences) {
		Span span = new Span(mention.start(), mention.end());
		int sentence = 0;
		for (int i = 0; i < sentences.size(); i++) {
			if (sentences.get(i).in() == mention.in() && sentences.get(i).span().overlaps(span)) {
				sentence = i;
				break;
			}
		}
		return new Mention(mention.in(), span, mention.surface(), sentence);
	}

	private static Map<String, Integer> byText(Paper paper, List<SentenceSpan> sentences) {
		Map<String, Integer> byText = new HashMap<>();
		for (int i = 0; i < sentences.size(); i++) {
			byText.putIfAbsent(sentences.get(i).span().of(paper.text(sentences.get(i).in())), i);
		}
		return byText;
	}

	private static @Nullable Relation relation(PaperRelation claim, Map<String, Integer> sentences) {
		Integer sentence = sentences.get(claim.sentence());
		boolean same = claim.head().id().equals(claim.tail().id());
		return (sentence == null || same) ? null : new Relation(claim.type(), TermKey.parse(claim.head().id()),
				TermKey.parse(claim.tail().id()), claim.confidence(), sentence);
	}

}
