/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.identity.CorpusNaming;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.write.CorpusFacts.Link;

/**
 * Brings up to date what follows from all papers together: which keys are one term and
 * its name, aliases, weights, trust, and related terms; which paper a reference leads to,
 * which papers are versions of one work, and how authors are called. Writes only what
 * differs, so that it may be run at any time, and again after it was interrupted.
 */
public final class GraphDeriver {

	private static final Logger logger = LoggerFactory.getLogger(GraphDeriver.class);

	private final GraphConnection connection;

	private final NameRules known;

	/**
	 * Makes a deriver that knows no abbreviations but those of the papers.
	 * @param connection the database, its schema current
	 */
	public GraphDeriver(GraphConnection connection) {
		this(connection, NameRules.NONE);
	}

	/**
	 * Makes a deriver.
	 * @param connection the database, its schema current
	 * @param known what holds for names in every graph, besides what the graph keeps
	 */
	public GraphDeriver(GraphConnection connection, NameRules known) {
		this.connection = connection;
		this.known = known;
	}

	/**
	 * Names the terms as the graph stands now, and writes nothing.
	 * @param rules what users and vocabularies say, instead of what the graph keeps
	 * @return the naming
	 * @throws GraphException if the database fails
	 */
	public CorpusNaming preview(NameRules rules) {
		CorpusFacts facts = this.connection.read(CorpusReader::read);
		return CorpusNaming.of(facts.links().stream().map(Link::use).toList(), rules.plus(this.known));
	}

	/**
	 * Derives from what the graph holds now. Nobody else must write meanwhile.
	 * @return what changed
	 * @throws GraphException if the database fails
	 */
	public GraphChanges derive() {
		List<Step> steps = Derivation.of(this.connection.read(CorpusReader::read), this.known);
		GraphChanges changes = GraphChanges.NONE;
		for (Step step : steps) {
			changes = changes.plus(this.connection.write(step::run));
		}
		changes = changes.plus(new CitationDerivation(this.connection).derive());
		changes = changes
			.plus(this.connection.write((transaction) -> Step.runAll(transaction, VersionSteps.of(transaction))));
		changes = changes
			.plus(this.connection.write((transaction) -> Step.runAll(transaction, BylineSteps.of(transaction))));
		changes = changes.plus(new MeasureDerivation(this.connection).derive());
		logger.debug("Derived in {} steps: {}", steps.size(), changes);
		return changes;
	}

}
