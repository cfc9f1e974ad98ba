/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.graph.export.ExportedNode;
import org.papergraph.graph.export.ExportedRelationship;
import org.papergraph.graph.export.GraphSink;
import org.papergraph.graph.export.NodeRef;

/**
 * A graph of any number of papers in the state in which the writer leaves it, before
 * names are derived. Terms follow the law of Zipf, the number of different ones that of
 * Heaps; the most named term stands in one paper of six, whatever their number.
 */
public final class SyntheticGraph {

	private static final double HEAPS_FACTOR = 14;

	private static final double HEAPS_EXPONENT = 0.8;

	private static final int PAPERS_OF_A_SOURCE = 1_000;

	private static final double INTRODUCED = 0.15;

	private static final String EXTRACTOR = "synthetic";

	private final int papers;

	private final int people;

	private final ZipfRanks ranks;

	private final int vocabulary;

	/**
	 * Makes a graph.
	 * @param papers how many papers, from 10
	 */
	public SyntheticGraph(int papers) {
		this.papers = papers;
		this.people = papers + papers / 2;
		this.vocabulary = (int) (HEAPS_FACTOR * Math.pow(papers, HEAPS_EXPONENT));
		this.ranks = new ZipfRanks(this.vocabulary);
	}

	/**
	 * {@return the name of the term of a rank}
	 * @param rank from 0, the most named
	 */
	public static String term(int rank) {
		return SyntheticTerm.of(rank).name();
	}

	/**
	 * {@return the id of a paper}
	 * @param number its number, from 0, the oldest
	 */
	public static String paper(int number) {
		return SyntheticPaper.id(number);
	}

	/**
	 * Writes the graph.
	 * @param sink takes nodes and relationships, in no order; the caller closes it
	 * @throws IOException if the sink cannot write
	 */
	public void writeTo(GraphSink sink) throws IOException {
		for (int rank = 0; rank < this.vocabulary; rank++) {
			SyntheticTerm term = SyntheticTerm.of(rank);
			sink.node(node(Label.TERM, List.of(Label.TERM, term.label()), Property.ID,
					Map.of(Property.ID, term.id(), Property.NAME, term.name())));
		}
		for (int person = 0; person < this.people; person++) {
			sink.node(node(Label.AUTHOR, List.of(Label.AUTHOR), Property.ID,
					Map.of(Property.ID, "name:author " + person, Property.NAME, "Author " + person)));
		}
		for (int source = 0; source * PAPERS_OF_A_SOURCE < this.papers; source++) {
			sink.node(node(Label.SOURCE, List.of(Label.SOURCE), Property.SHA256, Map.of(Property.SHA256, sha256(source),
					Property.URI, "file:///synthetic/" + source, Property.FORMAT, "json")));
		}
		for (int number = 0; number < this.papers; number++) {
			write(SyntheticPaper.of(number, this.papers, this.ranks, this.people), sink);
		}
	}

	private void write(SyntheticPaper paper, GraphSink sink) throws IOException {
		List<SyntheticTerm> terms = paper.terms().stream().map(SyntheticTerm::of).toList();
		StringBuilder text = new StringBuilder();
		List<ExportedRelationship> links = new ArrayList<>();
		NodeRef self = ref(Label.PAPER, paper.id());
		for (SyntheticTerm term : terms) {
			String sentence = "We study the %s in setting %d.".formatted(term.name(), paper.number() % 997);
			int start = text.length() + "We study the ".length();
			text.append(sentence).append(' ');
			boolean introduces = term.hasRole() && paper.number() % 100 < INTRODUCED * 100
					&& links.stream().noneMatch((link) -> link.type().equals(Relationship.INTRODUCES));
			links.add(link(introduces ? Relationship.INTRODUCES : term.link(), self, ref(Label.TERM, term.id()),
					Map.of(Property.KEY, term.id(), Property.LISTING, term.id() + "\t" + paper.newest(),
							Property.SURFACES, List.of(term.name()), Property.COUNT, 1L, Property.CONFIDENCE, 0.9,
							Property.EVIDENCE, sentence, Property.SPANS,
							List.of("abstract:" + start + "-" + (start + term.name().length())), Property.EXTRACTOR,
							EXTRACTOR)));
		}
		sink.node(node(Label.PAPER, List.of(Label.PAPER), Property.ID,
				Map.of(Property.ID, paper.id(), Property.DOI, SyntheticPaper.doi(paper.number()), Property.TITLE,
						"On the %s for the %s, part %d".formatted(terms.get(0).name(), terms.get(1).name(),
								paper.number()),
						Property.ABSTRACT, text.toString().strip(), Property.YEAR, (long) paper.publishedOn().getYear(),
						Property.PUBLISHED_ON, paper.publishedOn(), Property.NEWEST, paper.newest(),
						Property.CONTENT_HASH, "synthetic", Property.EXTRACTOR, EXTRACTOR)));
		sink.node(
				node(Label.IDENTIFIER, List.of(Label.IDENTIFIER), Property.VALUE, Map.of(Property.VALUE, paper.id())));
		for (ExportedRelationship link : links) {
			sink.relationship(link);
		}
		surroundings(paper, self, sink);
	}

	private static void surroundings(SyntheticPaper paper, NodeRef self, GraphSink sink) throws IOException {
		sink.relationship(link(Relationship.HAS_ID, self, ref(Label.IDENTIFIER, paper.id()), Map.of()));
		int source = paper.number() / PAPERS_OF_A_SOURCE;
		sink.relationship(link(Relationship.READ_FROM, self, ref(Label.SOURCE, sha256(source)), Map
			.of(Property.POSITION, (long) (paper.number() % PAPERS_OF_A_SOURCE + 1), Property.RECORD, paper.record())));
		for (int cited : paper.cited()) {
			sink.relationship(link(Relationship.CITES, self, ref(Label.PAPER, SyntheticPaper.id(cited)),
					Map.of(Property.SOURCES, List.of(sha256(source)), Property.LISTING,
							SyntheticPaper.id(cited) + "\t" + paper.newest())));
		}
		long position = 0;
		for (int author : paper.authors()) {
			position++;
			sink.relationship(link(Relationship.WROTE, ref(Label.AUTHOR, "name:author " + author), self,
					Map.of(Property.POSITION, position, Property.NAME, "Author " + author)));
		}
	}

	private static ExportedNode node(String label, List<String> labels, String identity,
			Map<String, Object> properties) {
		return new ExportedNode(ref(label, String.valueOf(properties.get(identity))), labels,
				new TreeMap<>(properties));
	}

	private static ExportedRelationship link(String type, NodeRef from, NodeRef to, Map<String, Object> properties) {
		return new ExportedRelationship(type, from, to, new TreeMap<>(properties));
	}

	private static NodeRef ref(String label, String identity) {
		return new NodeRef(label, List.of(identity));
	}

	private static String sha256(int source) {
		return "%064x".formatted(source);
	}

}
