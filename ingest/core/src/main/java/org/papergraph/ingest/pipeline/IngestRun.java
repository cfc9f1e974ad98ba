/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.write.KnownSource;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.ScannedSource;
import org.papergraph.ingest.source.SourceInput;

/**
 * From sources to the graph. Records pass through in batches, so that sources of any
 * length need the same memory. A source that the graph holds already is not read again,
 * and a stored paper not extracted again; cutting a run off loses only work, never data:
 * the next run goes on where it stood.
 */
public final class IngestRun {

	private final PaperReader reader;

	private final Supplier<Destination> destination;

	private final IngestProgress progress;

	private @Nullable Loading loading;

	/**
	 * Makes a run.
	 * @param reader reads one source
	 * @param destination opens what extracts and stores; asked once, as soon as a source
	 * is of a known format, and never if none is
	 * @param progress is told how far the run has come
	 */
	public IngestRun(PaperReader reader, Supplier<Destination> destination, IngestProgress progress) {
		this.reader = reader;
		this.destination = destination;
		this.progress = progress;
	}

	/**
	 * Reads, extracts and stores.
	 * @param inputs the sources, in any order
	 * @return what was done
	 */
	public IngestReport run(Collection<SourceInput> inputs) {
		Reading reading = new Reading(this.reader, this.progress);
		try {
			Reading.inOrder(inputs)
				.forEach((input) -> reading.scan(input).ifPresent((source) -> take(source, reading)));
			this.progress.allRead();
			return (this.loading != null) ? this.loading.finish(reading) : IngestReport.ofNothing(reading);
		}
		finally {
			if (this.loading != null) {
				this.loading.close();
			}
		}
	}

	private void take(ScannedSource source, Reading reading) {
		if (!source.isRecognized()) {
			reading.read(source, (record) -> {
			});
			return;
		}
		if (this.loading == null) {
			this.loading = new Loading(this.destination.get(), this.progress);
		}
		Loading target = this.loading;
		Optional<KnownSource> known = target.known(source.file(), this.reader.version());
		if (known.isPresent()) {
			reading.skip(source, known.get());
		}
		else {
			reading.read(source, target::take);
		}
	}

	/**
	 * Where the records of a run go.
	 *
	 * @param extraction finds the terms of papers
	 * @param store stores papers
	 */
	public record Destination(PaperExtraction extraction, PaperStore store) {
	}

}
