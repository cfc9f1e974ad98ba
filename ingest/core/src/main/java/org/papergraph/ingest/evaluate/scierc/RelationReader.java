/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.papergraph.ingest.conll.ConllDocument;
import org.papergraph.ingest.conll.ConllRow;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.DependencyParser;
import org.papergraph.ingest.nlp.TokenAnnotator;

/**
 * Brings SciERC's relations to the sentences they were stated in.
 */
final class RelationReader {

	private final TokenAnnotator annotator;

	private final DependencyParser parser;

	RelationReader(TokenAnnotator annotator, DependencyParser parser) {
		this.annotator = annotator;
		this.parser = parser;
	}

	/** The sentences of each document; of equal sentences the first has the relations. */
	List<List<RelatedSentence>> read(List<ConllDocument> documents, List<SciErcRelation> relations) {
		Map<String, List<SciErcRelation>> bySentence = new HashMap<>();
		relations.forEach((relation) -> bySentence.computeIfAbsent(relation.sentence(), (sentence) -> new ArrayList<>())
			.add(relation));
		List<List<RelatedSentence>> read = new ArrayList<>();
		for (ConllDocument document : documents) {
			List<AnnotatedSentence> texts = this.annotator.annotate(document.tokens()).sentences();
			List<RelatedSentence> sentences = new ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				List<ConllRow> rows = document.sentences().get(i);
				List<SciErcRelation> stated = bySentence.remove(text(rows));
				sentences.add(sentence(texts.get(i), rows, (stated != null) ? stated : List.of()));
			}
			read.add(sentences);
		}
		return read;
	}

	private RelatedSentence sentence(AnnotatedSentence text, List<ConllRow> rows, List<SciErcRelation> relations) {
		GivenEntities entities = new GivenEntities(rows);
		Map<EntityPair, String> labels = new HashMap<>();
		for (SciErcRelation relation : relations) {
			List<Integer> places = relation.places();
			SentenceEntity from = entities.add(places.get(0), places.get(1));
			SentenceEntity to = entities.add(places.get(2), places.get(3));
			boolean turned = SentenceEntity.ORDER.compare(from, to) > 0;
			labels.put(turned ? new EntityPair(to, from) : new EntityPair(from, to), relation.labelFromLeft(turned));
		}
		return new RelatedSentence(text.tokens(), this.parser.parse(text.tokens()), entities.all(), labels);
	}

	/** As the relations have it: with brackets escaped. */
	private static String text(List<ConllRow> rows) {
		return rows.stream().map((row) -> row.line().strip().split("\\s+")[0]).collect(Collectors.joining(" "));
	}

}
