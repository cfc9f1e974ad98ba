/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.write.NameLists;
import org.papergraph.ingest.pipeline.GraphPaperStore;
import org.papergraph.ingest.pipeline.IngestProgress;
import org.papergraph.ingest.pipeline.IngestReport;
import org.papergraph.ingest.pipeline.IngestRun;
import org.papergraph.ingest.pipeline.IngestRun.Destination;
import org.papergraph.ingest.pipeline.PaperExtraction;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceInput;

/**
 * Wires a run: reader, extractor, schema, writer. The database is opened when there is
 * something to store.
 */
final class Ingest implements AutoCloseable {

	private final Neo4jOptions neo4j;

	private final ExtractionOptions options;

	private final NameLists names;

	private final @Nullable NameRules pairs;

	private @Nullable GraphSession session;

	Ingest(Neo4jOptions neo4j, ExtractionOptions options, NamingOptions naming) {
		this.neo4j = neo4j;
		this.options = options;
		this.names = naming.lists();
		this.pairs = naming.paperPairs();
	}

	IngestReport run(PaperReader reader, List<SourceInput> inputs, IngestProgress progress) {
		return new IngestRun(reader, () -> destination(progress), progress).run(inputs);
	}

	private Destination destination(IngestProgress progress) {
		progress.connecting();
		GraphSession opened = this.neo4j.open();
		this.session = opened;
		new SchemaMigrator(opened.connection()).migrate();
		PaperExtraction extraction = this.options.extraction();
		return new Destination(extraction, new GraphPaperStore(opened.connection(), extraction.version(),
				InstantSource.system(), this.names, this.pairs));
	}

	/**
	 * {@return the database, if anything was of a known format}
	 */
	Optional<GraphSession> session() {
		return Optional.ofNullable(this.session);
	}

	@Override
	public void close() {
		if (this.session != null) {
			this.session.close();
		}
	}

}
