/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.write.NameLists;
import org.papergraph.ingest.pipeline.GraphPaperStore;
import org.papergraph.ingest.pipeline.IngestProgress;
import org.papergraph.ingest.pipeline.IngestReport;
import org.papergraph.ingest.pipeline.IngestRun;
import org.papergraph.ingest.pipeline.PaperExtraction;
import org.papergraph.ingest.pipeline.Reading;

/**
 * Wires a run: extractor, schema, writer.
 */
final class Ingest {

	private final GraphSession session;

	private final ExtractionOptions options;

	private final NameLists names;

	private final @Nullable NameRules pairs;

	Ingest(GraphSession session, ExtractionOptions options, NameLists names, @Nullable NameRules pairs) {
		this.pairs = pairs;
		this.session = session;
		this.options = options;
		this.names = names;
	}

	IngestReport run(Reading reading, IngestProgress progress) {
		new SchemaMigrator(this.session.connection()).migrate();
		PaperExtraction extraction = this.options.extraction();
		GraphPaperStore store = new GraphPaperStore(this.session.connection(), extraction.version(),
				InstantSource.system(), this.names, this.pairs);
		return new IngestRun(extraction, progress).run(reading, store);
	}

}
