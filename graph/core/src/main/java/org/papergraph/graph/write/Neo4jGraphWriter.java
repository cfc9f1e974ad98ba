/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.resolution.Identifiers;
import org.papergraph.graph.resolution.PaperRecord;
import org.papergraph.graph.write.PaperPlan.Outcome;
import org.papergraph.graph.write.StoredPaper.Place;

/**
 * Writes to Neo4j. A transaction stores some papers with all that belongs to them and
 * whatever changes in the papers they are connected with, so that a paper which carries
 * its content's hash is complete, whenever the process dies.
 */
public final class Neo4jGraphWriter implements GraphWriter {

	private static final Logger logger = LoggerFactory.getLogger(Neo4jGraphWriter.class);

	/** With some fifteen links each, about a thousand rows. */
	private static final int PAPERS_PER_TRANSACTION = 64;

	private final GraphConnection connection;

	private final String extractor;

	/**
	 * Makes a writer.
	 * @param connection the database, its schema current
	 * @param extractor what found the terms, such as {@code papergraph-0.1.0}; kept on
	 * each link
	 */
	public Neo4jGraphWriter(GraphConnection connection, String extractor) {
		this.connection = connection;
		this.extractor = extractor;
	}

	@Override
	public WriteReport write(List<ExtractedPaper> papers) {
		WriteReport report = WriteReport.EMPTY;
		for (int start = 0; start < papers.size(); start += PAPERS_PER_TRANSACTION) {
			int end = Math.min(papers.size(), start + PAPERS_PER_TRANSACTION);
			List<ExtractedPaper> batch = papers.subList(start, end);
			List<PaperRecord> records = new ArrayList<>();
			batch.forEach((paper) -> records.addAll(PaperRecord.of(paper.paper(), paper.entries())));
			report = report.plus(this.connection.write((transaction) -> store(transaction, records, batch)));
		}
		logger.debug("Wrote {} papers: {}", papers.size(), report);
		return report;
	}

	@Override
	public WriteReport place(List<PlacedPaper> papers) {
		WriteReport report = WriteReport.EMPTY;
		for (int start = 0; start < papers.size(); start += PAPERS_PER_TRANSACTION) {
			int end = Math.min(papers.size(), start + PAPERS_PER_TRANSACTION);
			List<PaperRecord> records = new ArrayList<>();
			papers.subList(start, end)
				.forEach((paper) -> records.addAll(PaperRecord.of(paper.paper(), paper.entries())));
			report = report.plus(this.connection.write((transaction) -> store(transaction, records, List.of())));
		}
		return report;
	}

	static Set<String> identifiers(Collection<PaperRecord> records) {
		Set<String> identifiers = new TreeSet<>();
		records.forEach((record) -> identifiers.addAll(Identifiers.of(record.said())));
		return identifiers;
	}

	private WriteReport store(TransactionContext transaction, List<PaperRecord> records, List<ExtractedPaper> found) {
		NameRules rules = PaperPairs.read(transaction);
		Collection<StoredPaper> stored = PaperNeighbourhood.of(transaction, identifiers(records), rules);
		Set<Place> known = new TreeSet<>();
		stored.forEach((paper) -> known.addAll(paper.records().keySet()));
		WritePlan plan = WritePlan.of(stored, records, found, this.extractor, rules);
		GraphChanges changes = Step.runAll(transaction, BatchAssembler.assemble(plan));
		int already = (int) records.stream().filter((record) -> known.contains(Place.of(record.entry()))).count();
		Set<Place> given = new TreeSet<>();
		records.forEach((record) -> given.add(Place.of(record.entry())));
		int unchanged = (int) plan.plans()
			.stream()
			.filter((paper) -> paper.outcome() == Outcome.UNCHANGED)
			.filter((paper) -> paper.cluster()
				.records()
				.stream()
				.anyMatch((record) -> given.contains(Place.of(record.entry()))))
			.count();
		return new WriteReport(plan.count(Outcome.ADDED), plan.count(Outcome.CHANGED), unchanged,
				records.size() - already, already, changes);
	}

}
