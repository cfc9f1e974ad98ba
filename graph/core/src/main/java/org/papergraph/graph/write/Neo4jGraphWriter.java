/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.write.PaperPlan.Outcome;

/**
 * Writes to Neo4j. A transaction stores some papers with all that belongs to them, so
 * that a paper which carries its content's hash is complete, whenever the process dies.
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
		Map<String, ExtractedPaper> united = new TreeMap<>();
		papers.forEach((paper) -> united.merge(paper.paper().id().value(), paper, ExtractedPaper::unitedWith));
		List<ExtractedPaper> sorted = List.copyOf(united.values());
		WriteReport report = WriteReport.EMPTY;
		for (int start = 0; start < sorted.size(); start += PAPERS_PER_TRANSACTION) {
			int end = Math.min(sorted.size(), start + PAPERS_PER_TRANSACTION);
			List<ExtractedPaper> batch = sorted.subList(start, end);
			report = report.plus(this.connection.write((transaction) -> store(transaction, batch)));
		}
		logger.debug("Wrote {} papers: {}", sorted.size(), report);
		return report;
	}

	private WriteReport store(TransactionContext transaction, List<ExtractedPaper> batch) {
		Map<String, StoredPaper> stored = find(transaction, batch);
		List<PaperPlan> plans = batch.stream()
			.map((paper) -> PaperPlan.of(paper, this.extractor, stored.get(paper.paper().id().value())))
			.toList();
		GraphChanges changes = Step.runAll(transaction, BatchAssembler.assemble(plans));
		int entries = batch.stream().mapToInt((paper) -> paper.entries().size()).sum();
		int newEntries = plans.stream().mapToInt((plan) -> plan.newEntries().size()).sum();
		return new WriteReport(count(plans, Outcome.ADDED), count(plans, Outcome.CHANGED),
				count(plans, Outcome.UNCHANGED), newEntries, entries - newEntries, changes);
	}

	private static Map<String, StoredPaper> find(TransactionContext transaction, List<ExtractedPaper> batch) {
		List<String> ids = batch.stream().map((paper) -> paper.paper().id().value()).toList();
		Map<String, StoredPaper> stored = new HashMap<>();
		transaction.run(PaperStatements.FIND, Map.<String, Object>of(Parameter.ROWS, ids)).forEachRemaining((row) -> {
			StoredPaper paper = StoredPaper.of(row);
			stored.put(paper.paper().id().value(), paper);
		});
		return stored;
	}

	private static int count(List<PaperPlan> plans, Outcome outcome) {
		return (int) plans.stream().filter((plan) -> plan.outcome() == outcome).count();
	}

}
