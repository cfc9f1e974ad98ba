/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.pipeline.ExtractionResult;
import org.papergraph.ingest.pipeline.ExtractionResult.Refused;
import org.papergraph.ingest.pipeline.ExtractionResult.Stray;

/**
 * Assigns lines to papers, in whatever order an extractor writes them, and hands the
 * results on in the order of the papers.
 */
final class Answers {

	private final List<PlacedPaper> papers;

	private final Consumer<ExtractionResult> results;

	/** Papers that were written to the extractor and are not answered yet. */
	private final ConcurrentMap<String, AskedPaper> asked = new ConcurrentHashMap<>();

	/** Answers that wait for those of earlier papers. */
	private final Map<String, ExtractionResult> waiting = new HashMap<>();

	private int next;

	private int lines;

	private String firstStray = "";

	Answers(List<PlacedPaper> papers, Consumer<ExtractionResult> results) {
		this.papers = papers;
		this.results = results;
	}

	/** Notes, on any thread, that a paper is being written to the extractor. */
	void ask(AskedPaper paper) {
		this.asked.put(paper.paper().paper().id().value(), paper);
	}

	/** Takes a line that the extractor wrote. */
	void take(String line) {
		this.lines++;
		if (line.isBlank()) {
			return;
		}
		JsonNode answer = AnswerReader.parse(line);
		String id = answer.path("id").asString("");
		AskedPaper paper = this.asked.remove(id);
		if (id.isEmpty()) {
			stray("is no JSON object with an id");
		}
		else if (paper == null) {
			stray("answers for a paper that was not asked for, or not yet, or twice: id=" + id);
		}
		else {
			this.waiting.put(id, AnswerReader.read(answer, this.lines, paper));
			handOn();
		}
	}

	private void stray(String problem) {
		String placed = "the extractor's line " + this.lines + " " + problem;
		if (this.firstStray.isEmpty()) {
			this.firstStray = placed;
		}
		this.results.accept(new Stray(placed));
	}

	private void handOn() {
		while (this.next < this.papers.size()) {
			ExtractionResult result = this.waiting.remove(this.papers.get(this.next).paper().id().value());
			if (result == null) {
				return;
			}
			this.results.accept(result);
			this.next++;
		}
	}

	/**
	 * Refuses what was not answered.
	 * @param reason why, empty if the extractor ended well
	 */
	void finish(String reason) {
		String missing = "the extractor gave no line for it";
		String why = reason.isEmpty() ? this.firstStray : reason;
		for (; this.next < this.papers.size(); this.next++) {
			PlacedPaper paper = this.papers.get(this.next);
			ExtractionResult result = this.waiting.remove(paper.paper().id().value());
			this.results.accept((result != null) ? result
					: new Refused(paper, why.isEmpty() ? missing : missing + " (" + why + ")"));
		}
	}

}
