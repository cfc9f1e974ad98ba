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
import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.query.FoundPaper;
import org.papergraph.graph.query.Page;
import org.papergraph.graph.query.PageRequest;
import org.papergraph.graph.query.PaperCriteria;
import org.papergraph.graph.query.PaperQueries;
import org.papergraph.graph.query.PaperRelation;
import org.papergraph.graph.query.PaperTerm;
import org.papergraph.graph.query.PaperView;
import org.papergraph.graph.query.TermMention;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.TextAnnotator;

/**
 * Reads papers back from the graph in the form in which extraction puts them out, with
 * the terms that the corpus resolved their names to. The graph keeps no sentence offsets;
 * the annotator finds them again in the stored text.
 */
public final class ResolvedPapers {

	private final PaperQueries queries;

	private final TextAnnotator annotator;

	/**
	 * Reads from a graph.
	 * @param queries asks the graph
	 * @param annotator splits texts as extraction does
	 */
	public ResolvedPapers(PaperQueries queries, TextAnnotator annotator) {
		this.queries = queries;
		this.annotator = annotator;
	}

	/**
	 * Reads every paper.
	 * @param results takes the papers, in the order of the graph's listing
	 */
	public void forEach(Consumer<ExtractedPaper> results) {
		String cursor = null;
		do {
			Page<FoundPaper> page = this.queries.search(PaperCriteria.all(),
					new PageRequest(PageRequest.MAX_LIMIT, cursor));
			page.items().forEach((found) -> this.queries.find(found.id()).map(this::resolve).ifPresent(results));
			cursor = page.next();
		}
		while (cursor != null);
	}

	private ExtractedPaper resolve(PaperView view) {
		Paper paper = new Paper(new PaperId(view.id()), view.title(), view.abstractText(), view.year(),
				view.publishedOn(), view.url(), view.authorCount(), view.organizations());
		List<SourceEntry> entries = view.sources()
			.stream()
			.map((place) -> new SourceEntry(new SourceFile(place.uri(), place.sha256(), place.format()),
					place.position(), place.dateText(), place.comments()))
			.toList();
		List<SentenceSpan> sentences = this.annotator.annotate(view.title(), view.abstractText())
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
		return new ExtractedPaper(paper, entries, sentences, List.copyOf(terms.values()), relations);
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
