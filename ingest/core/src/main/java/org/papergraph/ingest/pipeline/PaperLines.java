/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.exchange.DecodedLine;
import org.papergraph.graph.exchange.DecodedLine.Decoded;
import org.papergraph.graph.exchange.DecodedLine.Malformed;
import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PlacedPaper;

/**
 * Reads papers from JSON Lines while they come in: extraction output whose terms, if
 * there are any, do not count. Reading stops at no line, however wrong it is.
 */
public final class PaperLines implements Iterator<PlacedPaper> {

	private final BufferedReader lines;

	private final String label;

	private final Consumer<String> rejections;

	private @Nullable PlacedPaper next;

	private int number;

	private int entries;

	/**
	 * Reads papers.
	 * @param lines the lines
	 * @param label what messages call their source
	 * @param rejections takes place and reason of each line that is no paper
	 */
	public PaperLines(BufferedReader lines, String label, Consumer<String> rejections) {
		this.lines = lines;
		this.label = label;
		this.rejections = rejections;
	}

	/**
	 * {@return how many lines that were not blank have been read so far}
	 */
	public int entries() {
		return this.entries;
	}

	@Override
	public boolean hasNext() {
		try {
			String line = "";
			while (this.next == null && line != null) {
				line = this.lines.readLine();
				this.number++;
				if (line != null && !line.isBlank()) {
					this.entries++;
					this.next = paper(line);
				}
			}
			return this.next != null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public PlacedPaper next() {
		PlacedPaper paper = hasNext() ? this.next : null;
		if (paper == null) {
			throw new NoSuchElementException("there are no more papers: source=" + this.label);
		}
		this.next = null;
		return paper;
	}

	private @Nullable PlacedPaper paper(String line) {
		DecodedLine decoded = ExtractedPaperLines.decode(line, this.number);
		String problem = "the paper must have the place where it was read in its field sources";
		if (decoded instanceof Malformed malformed) {
			problem = malformed.problem();
		}
		else if (decoded instanceof Decoded found && !found.paper().entries().isEmpty()) {
			ExtractedPaper paper = found.paper();
			return new PlacedPaper(paper.paper(), paper.entries());
		}
		this.rejections.accept(this.label + ":" + this.number + ": " + problem);
		return null;
	}

}
