/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
 * Assigns lines of one program to papers, in whatever order it writes them, and hands the
 * results on in the order of the papers.
 */
final class Answers {

	private final Consumer<ExtractionResult> results;

	/** Papers whose results were not handed on yet, in their order. */
	private final Map<String, PlacedPaper> open = new LinkedHashMap<>();

	/** Those of them that were written to the program and are not answered yet. */
	private final ConcurrentMap<String, AskedPaper> asked = new ConcurrentHashMap<>();

	/** Answers that wait for those of earlier papers. */
	private final Map<String, ExtractionResult> waiting = new HashMap<>();

	private int lines;

	private int answered;

	private String firstStray = "";

	Answers(Consumer<ExtractionResult> results) {
		this.results = results;
	}

	/** Notes that a paper is to be answered. */
	void expect(PlacedPaper paper) {
		this.open.put(id(paper), paper);
	}

	/** Notes, on any thread, that a paper is being written to the program. */
	void ask(AskedPaper paper) {
		this.asked.put(id(paper.paper()), paper);
	}

	/**
	 * {@return whether results of a paper of this id are still to come}
	 */
	boolean isOpen(PlacedPaper paper) {
		return this.open.containsKey(id(paper));
	}

	/**
	 * {@return of how many papers results are still to come}
	 */
	int open() {
		return this.open.size();
	}

	/**
	 * {@return how many papers were answered}
	 */
	int answered() {
		return this.answered;
	}

	/** Takes a line that the program wrote. */
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
			this.answered++;
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
		Iterator<String> ids = this.open.keySet().iterator();
		while (ids.hasNext()) {
			ExtractionResult result = this.waiting.remove(ids.next());
			if (result == null) {
				return;
			}
			ids.remove();
			this.results.accept(result);
		}
	}

	/**
	 * Refuses what was not answered.
	 * @param reason why, empty if the program ended well
	 */
	void finish(String reason) {
		String why = reason.isEmpty() ? this.firstStray : reason;
		this.open.forEach((id, paper) -> {
			ExtractionResult result = this.waiting.remove(id);
			this.results.accept((result != null) ? result : unanswered(paper, why));
		});
		this.open.clear();
	}

	static Refused unanswered(PlacedPaper paper, String why) {
		String missing = "the extractor gave no line for it";
		return new Refused(paper, why.isEmpty() ? missing : missing + " (" + why + ")");
	}

	private static String id(PlacedPaper paper) {
		return paper.paper().id().value();
	}

}
