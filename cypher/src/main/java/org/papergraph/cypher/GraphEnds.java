/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * What tells a node from all others of its label, and which nodes a relationship joins.
 *
 * @param from the label of the nodes where relationships of a type start
 * @param to the label of the nodes where they end
 */
public record GraphEnds(String from, String to) {

	private static final Map<String, List<String>> IDENTITIES = Map.of(Label.PAPER, List.of(Property.ID), Label.TERM,
			List.of(Property.ID), Label.AUTHOR, List.of(Property.ID), Label.VENUE, List.of(Property.ID),
			Label.ORGANIZATION, List.of(Property.ID), Label.NAME_LIST, List.of(Property.ID), Label.ALIAS,
			List.of(Property.KEY, Property.SURFACE), Label.IDENTIFIER, List.of(Property.VALUE), Label.SOURCE,
			List.of(Property.SHA256));

	private static final Map<String, GraphEnds> ENDS = ends();

	/**
	 * {@return the properties whose values together tell a node from all others of its
	 * label}
	 * @param label one of {@link GraphShape#CONTENT_LABELS}
	 * @throws IllegalArgumentException if the label is none of these
	 */
	public static List<String> identity(String label) {
		List<String> identity = IDENTITIES.get(label);
		if (identity == null) {
			throw new IllegalArgumentException("label must be one of content: label=" + label);
		}
		return identity;
	}

	/**
	 * {@return by relationship type, the labels of the nodes that it joins; sorted by
	 * type}
	 */
	public static Map<String, GraphEnds> byType() {
		return ENDS;
	}

	/**
	 * {@return the labels of the nodes that relationships of a type join}
	 * @param type a relationship type between nodes of content
	 * @throws IllegalArgumentException if there is no such type
	 */
	public static GraphEnds of(String type) {
		GraphEnds ends = ENDS.get(type);
		if (ends == null) {
			throw new IllegalArgumentException("type must be one of content: type=" + type);
		}
		return ends;
	}

	private static Map<String, GraphEnds> ends() {
		Map<String, GraphEnds> ends = new TreeMap<>();
		GraphShape.LINK_TYPES.forEach((type) -> ends.put(type, new GraphEnds(Label.PAPER, Label.TERM)));
		GraphShape.CLAIM_TYPES.forEach((type) -> ends.put(type, new GraphEnds(Label.TERM, Label.TERM)));
		ends.put(Relationship.RELATED_TO, new GraphEnds(Label.TERM, Label.TERM));
		ends.put(Relationship.ALIAS_OF, new GraphEnds(Label.ALIAS, Label.TERM));
		ends.put(Relationship.CITES, new GraphEnds(Label.PAPER, Label.PAPER));
		ends.put(Relationship.VERSION_OF, new GraphEnds(Label.PAPER, Label.PAPER));
		ends.put(Relationship.READ_FROM, new GraphEnds(Label.PAPER, Label.SOURCE));
		ends.put(Relationship.FROM_ORGANIZATION, new GraphEnds(Label.PAPER, Label.ORGANIZATION));
		ends.put(Relationship.HAS_ID, new GraphEnds(Label.PAPER, Label.IDENTIFIER));
		ends.put(Relationship.WROTE, new GraphEnds(Label.AUTHOR, Label.PAPER));
		ends.put(Relationship.PUBLISHED_IN, new GraphEnds(Label.PAPER, Label.VENUE));
		return Collections.unmodifiableMap(ends);
	}

}
