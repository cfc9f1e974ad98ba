/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * Which properties a label or a relationship type may carry. Every Cypher text of the
 * repository is checked against it.
 */
public final class GraphShape {

	/** The labels that say what kind of term a {@code :Term} is. */
	public static final List<String> TERM_LABELS = List.of(Label.METHOD, Label.DATASET, Label.TASK, Label.METRIC,
			Label.CONCEPT);

	/**
	 * The relationship types from a paper to methods and datasets, and to nothing else.
	 */
	public static final List<String> USE_TYPES = List.of(Relationship.INTRODUCES, Relationship.USES);

	/** The relationship types from a paper to a term. */
	public static final List<String> LINK_TYPES = List.of(Relationship.INTRODUCES, Relationship.USES,
			Relationship.ADDRESSES, Relationship.REPORTS, Relationship.DISCUSSES);

	/** The relationship types between terms that a paper claims. */
	public static final List<String> CLAIM_TYPES = List.of(Relationship.USED_FOR, Relationship.EVALUATED_ON,
			Relationship.COMPARED_WITH, Relationship.PART_OF, Relationship.SUBTYPE_OF, Relationship.MEASURED_BY);

	/** The labels of nodes that hold content: all but the ledger of runs. */
	public static final List<String> CONTENT_LABELS = List.of(Label.PAPER, Label.TERM, Label.ALIAS, Label.ORGANIZATION,
			Label.AUTHOR, Label.VENUE, Label.IDENTIFIER, Label.SOURCE, Label.NAME_LIST);

	private static final Map<String, Set<String>> NODES = nodes();

	private static final Map<String, Set<String>> RELATIONSHIPS = relationships();

	private GraphShape() {
	}

	/**
	 * {@return the properties of each label}
	 */
	public static Map<String, Set<String>> nodeProperties() {
		return NODES;
	}

	/**
	 * {@return the properties of each relationship type}
	 */
	public static Map<String, Set<String>> relationshipProperties() {
		return RELATIONSHIPS;
	}

	/**
	 * {@return the properties of nodes, sorted}
	 * @param label a label of the schema
	 * @throws IllegalArgumentException if there is no such label
	 */
	public static Set<String> nodeProperties(String label) {
		return known(NODES.get(label), label);
	}

	/**
	 * {@return the properties of relationships, sorted}
	 * @param type a relationship type of the schema
	 * @throws IllegalArgumentException if there is no such type
	 */
	public static Set<String> relationshipProperties(String type) {
		return known(RELATIONSHIPS.get(type), type);
	}

	private static Set<String> known(@Nullable Set<String> properties, String name) {
		if (properties == null) {
			throw new IllegalArgumentException("name must be one of the schema: name=" + name);
		}
		return properties;
	}

	private static Map<String, Set<String>> nodes() {
		Map<String, Set<String>> shape = new TreeMap<>();
		Set<String> paper = Set.of(Property.ID, Property.TITLE, Property.ABSTRACT, Property.YEAR, Property.PUBLISHED_ON,
				Property.URL, Property.AUTHOR_COUNT, Property.CONTENT_HASH, Property.EXTRACTOR, Property.DOI,
				Property.ARXIV_ID, Property.OPEN_ALEX_ID, Property.S2_ID, Property.ACL_ID, Property.PUBMED_ID,
				Property.UNRESOLVED_REFERENCES, Property.NEWEST, Property.INFLUENCE, Property.INFLUENTIAL);
		Set<String> term = Set.of(Property.ID, Property.NAME, Property.ALIASES, Property.SPELLINGS,
				Property.PAPER_COUNT, Property.IDF, Property.HUB, Property.YEARS, Property.YEAR_PAPERS,
				Property.YEAR_INTRODUCED, Property.COMMUNITY, Property.COMMUNITY_SIZE, Property.COMMUNITY_LABEL);
		shape.put(Label.PAPER, paper);
		shape.put(Label.STUB, paper);
		shape.put(Label.TERM, term);
		TERM_LABELS.forEach((label) -> shape.put(label, term));
		shape.put(Label.ALIAS, Set.of(Property.KEY, Property.SURFACE));
		shape.put(Label.ORGANIZATION, Set.of(Property.ID, Property.NAME));
		shape.put(Label.AUTHOR, Set.of(Property.ID, Property.NAME));
		shape.put(Label.VENUE, Set.of(Property.ID, Property.NAME));
		shape.put(Label.IDENTIFIER, Set.of(Property.VALUE));
		shape.put(Label.SOURCE, Set.of(Property.URI, Property.SHA256, Property.FORMAT, Property.ENTRIES,
				Property.REJECTED, Property.REJECTIONS, Property.REASONS, Property.READ_BY));
		shape.put(Label.NAME_LIST, Set.of(Property.ID, Property.LINES));
		shape.put(Label.INGEST_RUN,
				Set.of(Property.ID, Property.SOURCES, Property.READ, Property.LOADED, Property.ALREADY_THERE,
						Property.REJECTED, Property.REJECTIONS, Property.REASONS, Property.VERSIONS,
						Property.STARTED_AT, Property.FINISHED_AT));
		return sorted(shape);
	}

	private static Map<String, Set<String>> relationships() {
		Map<String, Set<String>> shape = new TreeMap<>();
		Set<String> link = Set.of(Property.KEY, Property.SURFACES, Property.COUNT, Property.CONFIDENCE,
				Property.EVIDENCE, Property.SPANS, Property.EXTRACTOR, Property.LISTING);
		Set<String> claim = Set.of(Property.PAPER, Property.HEAD_KEY, Property.TAIL_KEY, Property.EVIDENCE,
				Property.CONFIDENCE, Property.TRUST);
		LINK_TYPES.forEach((type) -> shape.put(type, link));
		CLAIM_TYPES.forEach((type) -> shape.put(type, claim));
		shape.put(Relationship.RELATED_TO, Set.of(Property.PAPERS, Property.WEIGHT));
		shape.put(Relationship.ALIAS_OF, Set.of(Property.RULE, Property.SUPPORT, Property.EVIDENCE));
		shape.put(Relationship.CITES, Set.of(Property.SOURCES, Property.LISTING));
		shape.put(Relationship.READ_FROM,
				Set.of(Property.POSITION, Property.DATE_TEXT, Property.COMMENTS, Property.RECORD));
		shape.put(Relationship.FROM_ORGANIZATION, Set.of());
		shape.put(Relationship.HAS_ID, Set.of());
		shape.put(Relationship.WROTE, Set.of(Property.POSITION, Property.NAME));
		shape.put(Relationship.PUBLISHED_IN, Set.of(Property.NAME));
		shape.put(Relationship.VERSION_OF, Set.of());
		return sorted(shape);
	}

	private static Map<String, Set<String>> sorted(Map<String, Set<String>> shape) {
		Map<String, Set<String>> sorted = new TreeMap<>();
		shape.forEach((name, properties) -> sorted.put(name, Collections.unmodifiableSet(new TreeSet<>(properties))));
		return Collections.unmodifiableMap(sorted);
	}

}
