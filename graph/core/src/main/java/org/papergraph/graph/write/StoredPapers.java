/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.StoredStatements;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.write.StoredPaper.Place;

/**
 * Says which papers are stored so that storing them again, with what the same extractor
 * finds in them, would write nothing.
 */
public final class StoredPapers {

	private static final int PAPERS_PER_QUESTION = 1000;

	private final GraphConnection connection;

	/**
	 * Asks a database.
	 * @param connection the database, its schema current
	 */
	public StoredPapers(GraphConnection connection) {
		this.connection = connection;
	}

	/**
	 * Finds the papers that need not be extracted and written again.
	 * @param papers papers as they were read
	 * @param extractor what would find their terms
	 * @return the ids of those whose text, metadata and places are stored, and whose
	 * terms were found by this extractor alone. A paper without terms is never among
	 * them: the graph does not say what found nothing
	 */
	public Set<PaperId> upToDate(List<PlacedPaper> papers, String extractor) {
		Set<PaperId> upToDate = new HashSet<>();
		for (int start = 0; start < papers.size(); start += PAPERS_PER_QUESTION) {
			List<PlacedPaper> some = papers.subList(start, Math.min(papers.size(), start + PAPERS_PER_QUESTION));
			upToDate.addAll(this.connection.read((transaction) -> ask(transaction, some, extractor)));
		}
		return upToDate;
	}

	private static Set<PaperId> ask(TransactionContext transaction, List<PlacedPaper> papers, String extractor) {
		Map<String, Object> ids = Map.of(Parameter.ROWS,
				papers.stream().map((paper) -> paper.paper().id().value()).toList());
		Set<String> extracted = new HashSet<>();
		transaction.run(StoredStatements.EXTRACTORS, ids).forEachRemaining((row) -> {
			if (row.get(StoredStatements.NAMES).asList().equals(List.of(extractor))) {
				extracted.add(row.get(StoredStatements.ID).asString());
			}
		});
		Map<PaperId, StoredPaper> stored = new HashMap<>();
		transaction.run(PaperStatements.FIND, ids).forEachRemaining((row) -> {
			StoredPaper paper = StoredPaper.of(row);
			stored.put(paper.paper().id(), paper);
		});
		Set<PaperId> upToDate = new HashSet<>();
		for (PlacedPaper paper : papers) {
			StoredPaper known = stored.get(paper.paper().id());
			if (known != null && extracted.contains(paper.paper().id().value()) && covers(known, paper)) {
				upToDate.add(paper.paper().id());
			}
		}
		return upToDate;
	}

	private static boolean covers(StoredPaper stored, PlacedPaper read) {
		return stored.contentHash() != null && stored.holds(stored.paper().unitedWith(read.paper()))
				&& read.entries().stream().map(Place::of).allMatch(stored.places()::contains);
	}

}
