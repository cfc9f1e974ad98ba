/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * Counts, each answered from the store's own counters wherever it keeps one.
 */
public final class StatisticsStatements {

	private static final List<String> LABELS = List.of(Label.PAPER, Label.STUB, Label.TERM, Label.METHOD, Label.DATASET,
			Label.TASK, Label.METRIC, Label.CONCEPT, Label.ALIAS, Label.ORGANIZATION, Label.SOURCE);

	private static final List<String> RELATIONSHIPS = List.of(Relationship.INTRODUCES, Relationship.USES,
			Relationship.ADDRESSES, Relationship.REPORTS, Relationship.DISCUSSES, Relationship.USED_FOR,
			Relationship.EVALUATED_ON, Relationship.COMPARED_WITH, Relationship.PART_OF, Relationship.SUBTYPE_OF,
			Relationship.MEASURED_BY, Relationship.RELATED_TO, Relationship.ALIAS_OF, Relationship.CITES,
			Relationship.READ_FROM, Relationship.FROM_ORGANIZATION);

	/** One row per label: the label and the number of nodes. */
	public static final String NODES = Patterns
		.render(Cypher.unionAll(LABELS.stream().map(StatisticsStatements::nodes).toList()));

	/** One row per type of relationship: the type and the number of relationships. */
	public static final String EDGES = Patterns
		.render(Cypher.unionAll(RELATIONSHIPS.stream().map(StatisticsStatements::edges).toList()));

	/** The number of records that were rejected, over all sources. */
	public static final String REJECTED = rejected();

	private StatisticsStatements() {
	}

	private static Statement nodes(String label) {
		Node node = Cypher.node(label).named("node");
		return Cypher.match(node)
			.returning(Stream
				.of(Cypher.literalOf(label).as(Columns.COUNTED),
						Cypher.count(node.getRequiredSymbolicName()).as(Columns.TOTAL))
				.toList())
			.build();
	}

	private static Statement edges(String type) {
		var edge = Cypher.anyNode().relationshipTo(Cypher.anyNode(), type).named("edge");
		return Cypher.match(edge)
			.returning(Stream
				.of(Cypher.literalOf(type).as(Columns.COUNTED),
						Cypher.count(edge.getRequiredSymbolicName()).as(Columns.TOTAL))
				.toList())
			.build();
	}

	private static String rejected() {
		Node source = Cypher.node(Label.SOURCE).named("source");
		return Patterns.render(Cypher.match(source)
			.returning(Cypher.sum(source.property(Property.REJECTED)).as(Columns.TOTAL))
			.build());
	}

}
