/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.statement.IdentityStatements;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.resolution.PaperCluster;
import org.papergraph.graph.resolution.PaperClusters;
import org.papergraph.graph.resolution.PaperRecord;
import org.papergraph.graph.write.PaperPlan.Outcome;
import org.papergraph.graph.write.ResolvedPaper.State;
import org.papergraph.graph.write.StoredPaper.Place;

/**
 * Says which papers the graph holds, and what is still to be done for those that were
 * read.
 */
public final class StoredPapers {

	private final GraphConnection connection;

	/**
	 * Asks a database.
	 * @param connection the database, its schema current
	 */
	public StoredPapers(GraphConnection connection) {
		this.connection = connection;
	}

	/**
	 * Finds out which papers were read, together with what the graph holds of them.
	 * @param papers papers as they were read, a few hundred at most
	 * @param extractor what would find their terms
	 * @return each different paper as it will be in the graph, with the places where it
	 * was read now, and what is to be done
	 * @throws GraphException if the database fails
	 */
	public List<ResolvedPaper> resolve(List<PlacedPaper> papers, String extractor) {
		List<PaperRecord> records = new ArrayList<>();
		papers.forEach((paper) -> records.addAll(PaperRecord.of(paper.paper(), paper.entries())));
		Set<Place> given = new TreeSet<>();
		records.forEach((record) -> given.add(Place.of(record.entry())));
		WritePlan plan = this.connection.read((transaction) -> plan(transaction, records));
		List<ResolvedPaper> resolved = new ArrayList<>();
		for (PaperPlan paper : plan.plans()) {
			PlacedPaper placed = placed(paper, given);
			if (placed != null) {
				resolved.add(new ResolvedPaper(placed, state(paper, extractor)));
			}
		}
		return resolved;
	}

	/**
	 * Finds the papers whose terms are not known: their text changed when a source was
	 * taken away or papers were joined or parted, or a run was cut off.
	 * @return their ids, sorted
	 * @throws GraphException if the database fails
	 */
	public List<PaperId> unextracted() {
		return this.connection.read((transaction) -> transaction.run(IdentityStatements.FIND_UNEXTRACTED)
			.list((row) -> new PaperId(row.get(IdentityStatements.PAPER).asString())));
	}

	/**
	 * Reads papers.
	 * @param ids their ids
	 * @return those that were read, with all their places
	 * @throws GraphException if the database fails
	 */
	public List<PlacedPaper> find(List<PaperId> ids) {
		List<PlacedPaper> papers = new ArrayList<>();
		connected(ids.stream().map(PaperId::value).toList()).stream()
			.filter((cluster) -> ids.contains(cluster.id()))
			.forEach((cluster) -> papers.add(cluster.placed()));
		return papers;
	}

	/**
	 * Explains papers.
	 * @param identifier an identifier of a paper, such as {@code doi:10.1000/xyz}
	 * @return the papers connected with it by identifiers, those that have it first
	 * @throws GraphException if the database fails
	 */
	public List<PaperCluster> explain(String identifier) {
		return this.connection.read((transaction) -> {
			NameRules rules = PaperPairs.read(transaction);
			List<String> asked = List.of(identifier);
			Set<PaperRecord> records = new TreeSet<>(PaperRecord.ORDER);
			PaperNeighbourhood.of(transaction, asked, rules)
				.forEach((paper) -> records.addAll(paper.records().values()));
			PaperNeighbourhood.ofPapers(transaction, asked, rules)
				.forEach((paper) -> records.addAll(paper.records().values()));
			List<PaperCluster> clusters = new ArrayList<>(PaperClusters.of(records, rules));
			clusters.sort(Comparator.comparing((PaperCluster cluster) -> !cluster.id().value().equals(identifier)
					&& !cluster.identifiers().contains(identifier)));
			return clusters;
		});
	}

	private List<PaperCluster> connected(List<String> ids) {
		return this.connection.read((transaction) -> {
			NameRules rules = PaperPairs.read(transaction);
			List<PaperRecord> records = new ArrayList<>();
			PaperNeighbourhood.ofPapers(transaction, ids, rules)
				.forEach((paper) -> records.addAll(paper.records().values()));
			return PaperClusters.of(records, rules);
		});
	}

	private static WritePlan plan(TransactionContext transaction, List<PaperRecord> records) {
		NameRules rules = PaperPairs.read(transaction);
		Collection<StoredPaper> stored = PaperNeighbourhood.of(transaction, Neo4jGraphWriter.identifiers(records),
				rules);
		return WritePlan.of(stored, records, List.of(), "", rules);
	}

	private static State state(PaperPlan plan, String extractor) {
		if (plan.hash() == null || !Objects.equals(plan.extractor(), extractor)) {
			return State.OPEN;
		}
		return (plan.outcome() == Outcome.UNCHANGED) ? State.UP_TO_DATE : State.TO_PLACE;
	}

	private static @Nullable PlacedPaper placed(PaperPlan plan, Set<Place> given) {
		List<PaperRecord> records = plan.cluster()
			.records()
			.stream()
			.filter((record) -> given.contains(Place.of(record.entry())))
			.toList();
		return records.isEmpty() ? null : plan.cluster().placed(records);
	}

}
