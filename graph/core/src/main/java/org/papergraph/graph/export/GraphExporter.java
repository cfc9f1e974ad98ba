/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphEnds;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;
import org.papergraph.cypher.read.ExportStatements;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * Reads the graph in one transaction and in a fixed order, so that equal graphs are
 * written alike, and hands it on as it comes in. The ledger of runs is no content and
 * stays.
 */
public final class GraphExporter {

	private final GraphConnection connection;

	/**
	 * Makes an exporter.
	 * @param connection the database, its schema current
	 */
	public GraphExporter(GraphConnection connection) {
		this.connection = connection;
	}

	/**
	 * Writes a graph.
	 * @param selection which papers; with what they are joined with
	 * @param sink takes nodes and relationships; the caller closes it
	 * @return how much was written
	 * @throws GraphException if the database fails; what was written until then is not
	 * taken back
	 * @throws UncheckedIOException if the sink cannot write
	 */
	public ExportCount export(PaperSelection selection, GraphSink sink) {
		return this.connection.readOnce((transaction) -> {
			SelectedNodes selected = selection.isAll() ? null : SelectedNodes.around(transaction, selection.ids());
			try {
				long nodes = 0;
				for (String label : GraphShape.CONTENT_LABELS) {
					nodes += nodes(transaction, label, selected, sink);
				}
				long relationships = 0;
				for (String type : GraphEnds.byType().keySet()) {
					relationships += relationships(transaction, type, selection, selected, sink);
				}
				return new ExportCount(nodes, relationships);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static long nodes(SimpleQueryRunner transaction, String label, @Nullable SelectedNodes selected,
			GraphSink sink) throws IOException {
		Result rows = rows(transaction, ExportStatements.nodes(label, selected != null), label, selected);
		long count = 0;
		while (rows.hasNext()) {
			Record row = rows.next();
			Map<String, Object> properties = row.get(ExportStatements.PROPERTIES).asMap();
			List<String> identity = GraphEnds.identity(label)
				.stream()
				.map((property) -> String.valueOf(properties.get(property)))
				.toList();
			sink.node(ExportedNode.of(new NodeRef(label, identity),
					row.get(ExportStatements.LABELS).asList(Value::asString), properties));
			count++;
		}
		return count;
	}

	private static long relationships(SimpleQueryRunner transaction, String type, PaperSelection selection,
			@Nullable SelectedNodes selected, GraphSink sink) throws IOException {
		GraphEnds ends = GraphEnds.of(type);
		Result rows = rows(transaction, ExportStatements.relationships(type, selected != null), ends.from(), selected);
		long count = 0;
		while (rows.hasNext()) {
			Record row = rows.next();
			ExportedRelationship relationship = ExportedRelationship.of(type,
					new NodeRef(ends.from(), row.get(ExportStatements.FROM).asList(Value::asString)),
					new NodeRef(ends.to(), row.get(ExportStatements.TO).asList(Value::asString)),
					row.get(ExportStatements.PROPERTIES).asMap());
			if (selected == null || (selected.contains(relationship.to()) && isClaimed(relationship, selection))) {
				sink.relationship(relationship);
				count++;
			}
		}
		return count;
	}

	/** What a paper claims of two terms leaves with that paper only. */
	private static boolean isClaimed(ExportedRelationship relationship, PaperSelection selection) {
		return !GraphShape.CLAIM_TYPES.contains(relationship.type())
				|| selection.ids().contains(String.valueOf(relationship.properties().get(Property.PAPER)));
	}

	private static Result rows(SimpleQueryRunner transaction, String statement, String label,
			@Nullable SelectedNodes selected) {
		if (selected == null) {
			return transaction.run(statement);
		}
		List<List<String>> identities = label.equals(Label.NAME_LIST) ? List.of() : selected.identities(label);
		return transaction.run(statement, Map.of(ExportStatements.IDENTITIES, identities));
	}

}
