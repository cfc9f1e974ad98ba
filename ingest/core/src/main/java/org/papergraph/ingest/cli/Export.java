/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.export.BibtexWriter;
import org.papergraph.graph.export.CslJsonWriter;
import org.papergraph.graph.export.GraphExporter;
import org.papergraph.graph.export.GraphSink;
import org.papergraph.graph.export.GraphmlSink;
import org.papergraph.graph.export.ImportCsvSink;
import org.papergraph.graph.export.PaperSelection;
import org.papergraph.graph.export.RdfSink;
import org.papergraph.graph.query.BibliographicEntry;
import org.papergraph.graph.query.BibliographyQueries;
import org.papergraph.graph.query.PaperQueries;
import org.papergraph.graph.write.StoredPapers;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.pipeline.ResolvedPapers;

/**
 * Writes papers of a graph, or all of it, in one of the formats.
 */
final class Export {

	/** Papers asked for at a time. */
	private static final int BATCH = 200;

	private final GraphSession session;

	private final @Nullable List<String> papers;

	/**
	 * Makes an export.
	 * @param session the graph
	 * @param papers ids of the papers to write, null for everything
	 */
	Export(GraphSession session, @Nullable List<String> papers) {
		this.session = session;
		this.papers = papers;
	}

	void write(ExportFormat format, Writer out) throws IOException {
		switch (format) {
			case GRAPHML -> graph(new GraphmlSink(out));
			case RDF -> graph(new RdfSink(out));
			case JSONL ->
				new ResolvedPapers(new PaperQueries(this.session.reader()), new StoredPapers(this.session.connection()),
						new CoreNlpAnnotator())
					.forEach(ids(), (paper) -> line(ExtractedPaperLines.encode(paper), out));
			case BIBTEX -> {
				BibtexWriter bibtex = new BibtexWriter(out);
				entries(bibtex::write);
			}
			case CSL -> {
				try (CslJsonWriter csl = new CslJsonWriter(out)) {
					entries(csl::write);
				}
			}
			case CSV -> throw new IllegalArgumentException("csv is a folder, not one text");
		}
		out.flush();
	}

	void writeImport(Path folder) throws IOException {
		graph(new ImportCsvSink(folder));
	}

	private void graph(GraphSink sink) throws IOException {
		try (sink) {
			new GraphExporter(this.session.connection())
				.export((this.papers != null) ? PaperSelection.of(this.papers) : PaperSelection.all(), sink);
		}
	}

	private void entries(EntryWriter writer) throws IOException {
		BibliographyQueries queries = new BibliographyQueries(this.session.reader());
		List<String> ids = ids();
		for (int start = 0; start < ids.size(); start += BATCH) {
			for (BibliographicEntry entry : queries.find(ids.subList(start, Math.min(ids.size(), start + BATCH)))) {
				writer.write(entry);
			}
		}
	}

	private List<String> ids() {
		return (this.papers != null) ? this.papers : new BibliographyQueries(this.session.reader()).ids();
	}

	private static void line(String line, Writer out) {
		try {
			out.write(line);
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface EntryWriter {

		void write(BibliographicEntry entry) throws IOException;

	}

}
