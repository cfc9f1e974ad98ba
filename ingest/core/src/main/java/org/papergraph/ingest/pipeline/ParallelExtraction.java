/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;

/**
 * Extracts papers on several threads and hands them on, on the caller's thread, in the
 * order in which they came. Only a few papers are under way at any time.
 */
public final class ParallelExtraction implements PaperExtraction {

	/** Papers under way for each thread, so that a long one does not stop the others. */
	private static final int AHEAD = 8;

	private final PaperExtractor extractor;

	private final int threads;

	/**
	 * Makes an extraction.
	 * @param extractor extracts one paper
	 * @param threads how many threads, at least 1
	 */
	public ParallelExtraction(PaperExtractor extractor, int threads) {
		if (threads < 1) {
			throw new IllegalArgumentException("threads must be at least 1: threads=" + threads);
		}
		this.extractor = extractor;
		this.threads = threads;
	}

	@Override
	public String version() {
		return this.extractor.version();
	}

	@Override
	public ExtractionRun start(Consumer<ExtractionResult> results) {
		return new Run(results);
	}

	/** Papers in the order in which they were added, and a thread pool that extracts. */
	private final class Run implements ExtractionRun {

		private final Consumer<ExtractionResult> results;

		private final Deque<Future<ExtractedPaper>> underWay = new ArrayDeque<>();

		private final ExecutorService pool = Executors.newFixedThreadPool(ParallelExtraction.this.threads, (task) -> {
			Thread thread = new Thread(task, "extract");
			thread.setDaemon(true);
			return thread;
		});

		Run(Consumer<ExtractionResult> results) {
			this.results = results;
		}

		@Override
		public void add(PlacedPaper paper) {
			while (this.underWay.size() >= ParallelExtraction.this.threads * AHEAD) {
				handOn();
			}
			this.underWay.add(this.pool.submit(() -> ParallelExtraction.this.extractor.extract(paper)));
		}

		@Override
		public void finish() {
			while (!this.underWay.isEmpty()) {
				handOn();
			}
		}

		private void handOn() {
			this.results.accept(new Extracted(await(this.underWay.remove())));
		}

		@Override
		public void close() {
			this.pool.shutdownNow();
		}

	}

	private static ExtractedPaper await(Future<ExtractedPaper> paper) {
		try {
			return paper.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IngestException("The extraction was interrupted: run the command again to go on.", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IngestException("The extraction failed: " + ex.getCause(), ex);
		}
	}

}
