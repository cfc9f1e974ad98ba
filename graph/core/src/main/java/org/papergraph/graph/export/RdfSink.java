/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.cypher.GraphShape;
import org.papergraph.graph.digest.CanonicalText;

/**
 * Writes RDF as N-Triples: papers, authors, venues and terms in the vocabulary of
 * schema.org, versions and sources in that of Dublin Core, and each statement of a paper
 * about a term once as a triple and once reified with its sentence and confidence.
 */
public final class RdfSink implements GraphSink {

	private static final String SCHEMA = "https://schema.org/";

	private static final String DUBLIN_CORE = "http://purl.org/dc/terms/";

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

	private static final String TYPE = RDF + "type";

	private static final String RELATED = "http://www.w3.org/2004/02/skos/core#related";

	private static final Map<String, String> CLASSES = Map.of(Label.PAPER, "ScholarlyArticle", Label.AUTHOR, "Person",
			Label.ORGANIZATION, "Organization", Label.VENUE, "Periodical");

	private static final Map<String, String> RESOLVERS = Map.of(Property.DOI, "https://doi.org/", Property.ARXIV_ID,
			"https://arxiv.org/abs/", Property.OPEN_ALEX_ID, "https://openalex.org/", Property.ACL_ID,
			"https://aclanthology.org/", Property.PUBMED_ID, "https://pubmed.ncbi.nlm.nih.gov/");

	private static final Map<String, String> PLAIN = Map.of(Relationship.CITES, SCHEMA + "citation",
			Relationship.PUBLISHED_IN, SCHEMA + "isPartOf", Relationship.FROM_ORGANIZATION,
			SCHEMA + "sourceOrganization", Relationship.VERSION_OF, DUBLIN_CORE + "isVersionOf",
			Relationship.RELATED_TO, RELATED, Relationship.READ_FROM, DUBLIN_CORE + "source");

	private static final String ORCID = "orcid:";

	private final Writer out;

	private final NTriplesWriter triples;

	/**
	 * Makes a sink.
	 * @param out where to write, in UTF-8; closing the sink leaves it open
	 */
	public RdfSink(Writer out) {
		this.out = out;
		this.triples = new NTriplesWriter(out);
	}

	@Override
	public void node(ExportedNode node) throws IOException {
		String label = node.ref().label();
		String iri = iri(node.ref());
		Map<String, Object> properties = node.properties();
		if (label.equals(Label.TERM)) {
			term(iri, node);
		}
		else if (CLASSES.containsKey(label)) {
			this.triples.iri(iri, TYPE, SCHEMA + CLASSES.get(label));
			text(iri, "name", properties.get(Property.NAME));
		}
		if (label.equals(Label.PAPER)) {
			paper(iri, properties);
		}
		String identity = node.ref().identity().get(0);
		if (label.equals(Label.AUTHOR) && identity.startsWith(ORCID)) {
			this.triples.iri(iri, SCHEMA + "sameAs", "https://orcid.org/" + identity.substring(ORCID.length()));
		}
	}

	private void term(String iri, ExportedNode node) throws IOException {
		boolean dataset = node.labels().contains(Label.DATASET);
		this.triples.iri(iri, TYPE, SCHEMA + (dataset ? "Dataset" : "DefinedTerm"));
		for (String label : GraphShape.TERM_LABELS) {
			if (node.labels().contains(label)) {
				this.triples.text(iri, SCHEMA + "additionalType", label);
			}
		}
		text(iri, "name", node.properties().get(Property.NAME));
		if (node.properties().get(Property.ALIASES) instanceof List<?> aliases) {
			for (Object alias : aliases) {
				text(iri, "alternateName", alias);
			}
		}
	}

	private void paper(String iri, Map<String, Object> paper) throws IOException {
		text(iri, "name", paper.get(Property.TITLE));
		text(iri, "abstract", paper.get(Property.ABSTRACT));
		text(iri, "url", paper.get(Property.URL));
		Object date = paper.get(Property.PUBLISHED_ON);
		Object year = paper.get(Property.YEAR);
		if (date != null) {
			this.triples.typed(iri, SCHEMA + "datePublished", date, "date");
		}
		else if (year != null) {
			this.triples.typed(iri, SCHEMA + "datePublished", year, "gYear");
		}
		for (String scheme : RESOLVERS.keySet().stream().sorted().toList()) {
			if (paper.get(scheme) instanceof String id) {
				this.triples.iri(iri, SCHEMA + "sameAs", RESOLVERS.get(scheme) + id);
			}
		}
	}

	@Override
	public void relationship(ExportedRelationship relationship) throws IOException {
		String from = iri(relationship.from());
		String to = iri(relationship.to());
		String type = relationship.type();
		if (PLAIN.containsKey(type)) {
			this.triples.iri(from, PLAIN.get(type), to);
		}
		else if (type.equals(Relationship.WROTE)) {
			this.triples.iri(to, SCHEMA + "author", from);
		}
		else if (type.equals(Relationship.HAS_ID)) {
			this.triples.text(from, DUBLIN_CORE + "identifier", relationship.to().identity().get(0));
		}
		else if (GraphShape.LINK_TYPES.contains(type)) {
			this.triples.iri(from, SCHEMA + "mentions", to);
			statement(from, to, from, relationship);
		}
		else if (GraphShape.CLAIM_TYPES.contains(type)) {
			String paper = String.valueOf(relationship.properties().get(Property.PAPER));
			statement(from, to, iri(new NodeRef(Label.PAPER, List.of(paper))), relationship);
		}
	}

	private void statement(String from, String to, String paper, ExportedRelationship relationship) throws IOException {
		Map<String, Object> properties = relationship.properties();
		String predicate = NTriplesWriter.own("relation", relationship.type().toLowerCase(Locale.ROOT));
		this.triples.iri(from, predicate, to);
		String statement = NTriplesWriter.own("statement",
				CanonicalText.sha256(CanonicalText.of(List.of(from, predicate, to, paper, properties))));
		this.triples.iri(statement, TYPE, RDF + "Statement");
		this.triples.iri(statement, RDF + "subject", from);
		this.triples.iri(statement, RDF + "predicate", predicate);
		this.triples.iri(statement, RDF + "object", to);
		this.triples.iri(statement, SCHEMA + "isBasedOn", paper);
		text(statement, "text", properties.get(Property.EVIDENCE));
		if (properties.get(Property.CONFIDENCE) instanceof Double confidence) {
			this.triples.typed(statement, NTriplesWriter.own("property", "confidence"), confidence, "double");
		}
	}

	@Override
	public void close() throws IOException {
		this.out.flush();
	}

	private void text(String subject, String property, @Nullable Object value) throws IOException {
		if (value instanceof String text && !text.isEmpty()) {
			this.triples.text(subject, SCHEMA + property, text);
		}
	}

	private static String iri(NodeRef node) {
		return NTriplesWriter.own(node.label().toLowerCase(Locale.ROOT), String.join("|", node.identity()));
	}

}
