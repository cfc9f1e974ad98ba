/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.InspectionStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * One hash of the graph's content: the SHA-256 over the sorted hashes of one canonical
 * line for each node and relationship. It is the same however the content came to be. The
 * ledger of runs is no content, nor is where a source lay and how its reading went.
 */
public final class GraphDigest {

	private static final List<String> BOOKKEEPING = List.of(Property.URI, Property.ENTRIES, Property.REJECTED,
			Property.REJECTIONS, Property.REASONS, Property.READ_BY);

	/** What follows from the rest of the graph, for questions that must be quick. */
	private static final List<String> MEASURES = List.of(Property.INFLUENCE, Property.INFLUENTIAL, Property.YEARS,
			Property.YEAR_PAPERS, Property.YEAR_INTRODUCED, Property.COMMUNITY, Property.COMMUNITY_SIZE,
			Property.COMMUNITY_LABEL);

	/**
	 * That a paper's terms were found is content; the hash over them repeats what its
	 * links say, and versions compute it in their own ways.
	 */
	private static final String EXTRACTED = "extracted";

	private final GraphConnection connection;

	/**
	 * Makes a digest.
	 * @param connection the database
	 */
	public GraphDigest(GraphConnection connection) {
		this.connection = connection;
	}

	/**
	 * Reads the whole graph.
	 * @return 64 lower-case hexadecimal digits
	 * @throws GraphException if the database fails
	 */
	public String compute() {
		List<byte[]> hashes = this.connection.read(GraphDigest::hashes);
		hashes.sort(Arrays::compareUnsigned);
		MessageDigest digest = CanonicalText.newSha256();
		hashes.forEach((hash) -> digest.update(HexFormat.of().formatHex(hash).getBytes(StandardCharsets.US_ASCII)));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static List<byte[]> hashes(TransactionContext transaction) {
		List<byte[]> hashes = new ArrayList<>();
		new TreeMap<>(InspectionStatements.NODES).forEach((label, statement) -> transaction.run(statement)
			.forEachRemaining((row) -> hashes.add(hash(node(label, row)))));
		transaction.run(InspectionStatements.RELATIONSHIPS)
			.forEachRemaining((row) -> hashes.add(hash(relationship(row))));
		return hashes;
	}

	private static byte[] hash(String line) {
		return CanonicalText.newSha256().digest(line.getBytes(StandardCharsets.UTF_8));
	}

	private static String node(String label, Record row) {
		Map<String, Object> properties = new HashMap<>(row.get(Parameter.PROPERTIES).asMap());
		MEASURES.forEach(properties::remove);
		properties.computeIfPresent(Property.CONTENT_HASH, (name, hash) -> EXTRACTED);
		if (label.equals(Label.SOURCE)) {
			BOOKKEEPING.forEach(properties::remove);
		}
		List<String> labels = row.get(InspectionStatements.LABELS).asList(Value::asString).stream().sorted().toList();
		return CanonicalText.of(List.of(labels, properties));
	}

	private static String relationship(Record row) {
		return CanonicalText.of(List.of(row.get(InspectionStatements.TYPE).asString(), row.get(Parameter.FROM).asList(),
				row.get(Parameter.TO).asList(), row.get(Parameter.PROPERTIES).asMap()));
	}

}
