/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
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
	public void run(List<PlacedPaper> papers, Consumer<ExtractionResult> results) {
		run(papers.iterator(), (paper) -> results.accept(new Extracted(paper)));
	}

	/**
	 * Extracts papers while they come in.
	 * @param papers the papers
	 * @param results takes each extracted paper, in the order of the papers
	 * @throws IngestException if a paper cannot be extracted, which no text should bring
	 * about
	 */
	public void run(Iterator<PlacedPaper> papers, Consumer<ExtractedPaper> results) {
		ExecutorService pool = Executors.newFixedThreadPool(this.threads, (task) -> {
			Thread thread = new Thread(task, "extract");
			thread.setDaemon(true);
			return thread;
		});
		try {
			Deque<Future<ExtractedPaper>> underWay = new ArrayDeque<>();
			while (papers.hasNext() || !underWay.isEmpty()) {
				while (papers.hasNext() && underWay.size() < this.threads * AHEAD) {
					PlacedPaper paper = papers.next();
					underWay.add(pool.submit(() -> this.extractor.extract(paper)));
				}
				results.accept(await(underWay.remove()));
			}
		}
		finally {
			pool.shutdownNow();
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
