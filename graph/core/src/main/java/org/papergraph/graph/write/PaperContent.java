/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.digest.CanonicalText;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;

/**
 * The rows that a paper's text gives rise to: links to terms and claims between terms, by
 * relationship type, sorted. Links and claims lead to the paper's own keys; naming moves
 * them later.
 *
 * @param links rows by relationship type
 * @param claims rows by relationship type
 * @param hash a hash over text, links and claims
 */
record PaperContent(Map<String, List<Map<String, Object>>> links, Map<String, List<Map<String, Object>>> claims,
		String hash) {

	/**
	 * {@return the rows of what an extraction found in a paper's text}
	 * @param found what it found; its paper has the same text
	 * @param paper the paper as it will be stored
	 * @param extractor what found it
	 */
	static PaperContent of(ExtractedPaper found, Paper paper, String extractor) {
		ExtractedPaper extracted = new ExtractedPaper(paper, List.of(), found.sentences(), found.terms(),
				found.relations());
		Map<String, List<Map<String, Object>>> links = new TreeMap<>();
		for (TermOccurrence term : extracted.terms()) {
			links.computeIfAbsent(LinkType.of(term.key().type(), term.role()), (type) -> new ArrayList<>())
				.add(link(extracted, term, extractor));
		}
		Map<String, List<Map<String, Object>>> claims = new TreeMap<>();
		for (Relation relation : strongest(extracted.relations())) {
			claims.computeIfAbsent(relation.type().name(), (type) -> new ArrayList<>()).add(claim(extracted, relation));
		}
		String text = CanonicalText.of(List.of(paper.title(), paper.abstractText(), without(links, Parameter.FROM),
				without(claims, Property.PAPER)));
		return new PaperContent(links, claims, CanonicalText.sha256(text));
	}

	/** What was found does not depend on the id, which may change. */
	private static Map<String, List<Map<String, Object>>> without(Map<String, List<Map<String, Object>>> rows,
			String field) {
		Map<String, List<Map<String, Object>>> others = new TreeMap<>();
		rows.forEach((type, some) -> others.put(type, some.stream().map((row) -> {
			Map<String, Object> other = new HashMap<>(row);
			other.remove(field);
			return other;
		}).toList()));
		return others;
	}

	private static Map<String, Object> link(ExtractedPaper extracted, TermOccurrence term, String extractor) {
		List<String> surfaces = term.mentions().stream().map(Mention::surface).distinct().sorted().toList();
		List<String> spans = term.mentions().stream().map(PaperContent::place).toList();
		Map<String, Object> properties = new HashMap<>();
		properties.put(Property.SURFACES, surfaces);
		properties.put(Property.COUNT, term.mentions().size());
		properties.put(Property.CONFIDENCE, term.confidence());
		properties.put(Property.EVIDENCE, extracted.sentenceText(BestSentence.of(term.mentions())));
		properties.put(Property.SPANS, spans);
		properties.put(Property.EXTRACTOR, extractor);
		return Map.of(Parameter.FROM, extracted.paper().id().value(), Parameter.TO, term.key().id(), Property.KEY,
				term.key().id(), Parameter.PROPERTIES, properties);
	}

	private static String place(Mention mention) {
		return mention.in().label() + ":" + mention.span().start() + "-" + mention.span().end();
	}

	private static Map<String, Object> claim(ExtractedPaper extracted, Relation relation) {
		return Map.of(Parameter.FROM, relation.head().id(), Parameter.TO, relation.tail().id(), Property.PAPER,
				extracted.paper().id().value(), Property.HEAD_KEY, relation.head().id(), Property.TAIL_KEY,
				relation.tail().id(), Parameter.PROPERTIES, Map.of(Property.EVIDENCE,
						extracted.sentenceText(relation.sentence()), Property.CONFIDENCE, relation.confidence()));
	}

	/**
	 * Keeps one relation for each type and pair, the most confident, then the first.
	 */
	private static List<Relation> strongest(List<Relation> relations) {
		Map<Pair, Relation> strongest = new HashMap<>();
		for (Relation relation : relations) {
			strongest.merge(new Pair(relation.type(), relation.head(), relation.tail()), relation,
					(one, other) -> (other.confidence() > one.confidence()) ? other : one);
		}
		return relations.stream().filter(strongest.values()::contains).toList();
	}

	private record Pair(RelationType type, TermKey head, TermKey tail) {
	}

}
